// The meeting, a screen at a time. In: the review's props and answers. Out: the screen that the address names, between a head with its owner and clock and a foot with the way on.
import { type ReactNode, useEffect, useMemo, useRef } from "react";
import { agendaOf, type MeetingPart } from "../../../review/agenda.ts";
import { controlWords } from "../../../words/controls.ts";
import { formatPeriod } from "../../../words/format.ts";
import { meetingWords, type ScreenKind } from "../../../words/meeting.ts";
import { activeFilters } from "../../controls/active-filters.ts";
import { reviewOf } from "../review-page.ts";
import { BetsScreen } from "./BetsScreen.tsx";
import { clockText, useClock } from "./clock.ts";
import { DecisionsScreen } from "./DecisionsScreen.tsx";
import { keyMove } from "./keys.ts";
import { LowScreen } from "./LowScreen.tsx";
import { MapScreen } from "./MapScreen.tsx";
import { MeetingFoot } from "./MeetingFoot.tsx";
import type { MeetingProps, ScreenProps } from "./meeting-props.ts";
import { ParkingScreen } from "./ParkingScreen.tsx";
import { ScoringScreen } from "./ScoringScreen.tsx";
import { StageScreen } from "./StageScreen.tsx";
import { kindOf, screenName } from "./screen-name.ts";
import { VoicesScreen } from "./VoicesScreen.tsx";

const SCREENS: Readonly<Record<ScreenKind, (props: ScreenProps) => ReactNode>> = {
  voices: VoicesScreen,
  bets: BetsScreen,
  map: MapScreen,
  stage: StageScreen,
  low: LowScreen,
  scoring: ScoringScreen,
  decisions: DecisionsScreen,
  parking: ParkingScreen,
};

export function Meeting(props: MeetingProps): ReactNode {
  const { site, state, live } = props;
  const agenda = useMemo(() => agendaOf(site, state.period), [site, state.period]);
  const at = Math.max(
    0,
    agenda.findIndex(({ screen }) => screen === state.screen),
  );
  const part = agenda[at];
  useKeys(agenda, at, live);
  useEffect(() => backToItsButton, []);
  if (part === undefined) return null;
  const Screen = SCREENS[kindOf(part)];
  return (
    <div className="meeting" data-screen={part.screen}>
      <Head {...props} part={part} />
      <div className="meeting-body picture">
        <Screen {...props} part={part} />
      </div>
      <MeetingFoot {...props} agenda={agenda} at={at} />
    </div>
  );
}

/** Whoever leaves the meeting by key stands where it was opened, not at the top of the document. */
function backToItsButton(): void {
  document.querySelector<HTMLElement>(".review-ways > button")?.focus();
}

/** Whoever reads with the ears hears the new screen's name; the first one is the page's own. */
function Head(props: ScreenProps): ReactNode {
  const { part, site, language } = props;
  const words = meetingWords[language];
  const title = useRef<HTMLHeadingElement>(null);
  const shown = useRef(part.screen);
  useEffect(() => {
    if (shown.current === part.screen) return;
    shown.current = part.screen;
    title.current?.focus({ preventScroll: true });
  }, [part.screen]);
  return (
    <header className="meeting-head">
      <h1 ref={title} tabIndex={-1}>
        {screenName(part, site, language)}
      </h1>
      <p className="meeting-owner">{part.owners.length === 0 ? words.led : words.spokenBy(part.owners)}</p>
      <p className="meeting-period">{shownText(props)}</p>
      <TimeSpent {...props} />
    </header>
  );
}

/** The quarters and every filter: what the figures are of. */
function shownText({ pages, state, site, language }: ScreenProps): string {
  const filters = activeFilters(reviewOf(pages), state, site, language);
  const against =
    state.compare === null ? [] : [controlWords[language].against(formatPeriod(state.compare, language))];
  const periods = [formatPeriod(state.period, language), ...against].join(", ");
  return [periods, ...filters.map(({ label }) => label)].join(" · ");
}

function TimeSpent({ part, language }: ScreenProps): ReactNode {
  const words = meetingWords[language];
  const { seconds, isPaused, toggle } = useClock(part.screen);
  const isOver = seconds > part.minutes * 60;
  return (
    <p className="meeting-clock" data-over={isOver || undefined}>
      <span role="timer">
        {words.clock(clockText(seconds), part.minutes)}
        {isOver && ` · ${words.over}`}
      </span>
      <button type="button" className="meeting-button" onClick={toggle}>
        {isPaused ? words.resume : words.pause}
      </button>
    </p>
  );
}

function useKeys(agenda: readonly MeetingPart[], at: number, live: MeetingProps["live"]): void {
  useEffect(() => {
    const go = (event: KeyboardEvent): void => {
      const move = keyMove(event);
      if (move === null || live === null) return;
      event.preventDefault();
      const places = { next: at + 1, previous: at - 1, first: 0, last: agenda.length - 1 };
      const screen = move === "leave" ? null : agenda[places[move]]?.screen;
      if (screen !== undefined) live.change({ screen });
    };
    window.addEventListener("keydown", go);
    return () => window.removeEventListener("keydown", go);
  }, [agenda, at, live]);
}
