// Before the meeting. In: the site and the quarter shown. Out: when it can be judged, by segment, which source is awaited, what changed since the last build, and the way to the same quarter a year before.
import type { ReactNode } from "react";
import { sourceName } from "../../answers/names.ts";
import { type JudgeDay, judgeDays } from "../../review/judge-days.ts";
import { yearBefore } from "../../review/other-quarter.ts";
import { formatPeriod } from "../../words/format.ts";
import { reviewWords } from "../../words/review.ts";
import type { ViewProps } from "../page.ts";
import { writeState } from "../state.ts";
import { SinceBuild } from "./SinceBuild.tsx";

type BeforeProps = ViewProps;

export function Before(props: BeforeProps): ReactNode {
  const words = reviewWords[props.language];
  return (
    <section className="part" id="avant">
      <h2>{words.before}</h2>
      <p className="note">{words.beforeNote}</p>
      <ToPrepare {...props} />
      <YearBefore {...props} />
    </section>
  );
}

/** On the page and on the sheets to bring. */
export function ToPrepare(props: BeforeProps): ReactNode {
  const { site, language, state } = props;
  const words = reviewWords[language];
  const days = judgeDays(state.period, site);
  const awaited = awaitedSource(site);
  return (
    <>
      {days.length > 0 && (
        <>
          <p>{bestDay(days, props)}</p>
          <ul className="judge-days">
            {days.map((one) => (
              <li key={one.segment ?? ""} data-judge={one.day}>
                {words.judgeDay(segmentName(one, props), one.days, one.day, one.isReached)}
              </li>
            ))}
          </ul>
        </>
      )}
      {awaited !== undefined && <p>{words.awaits(sourceName(site, awaited.source), awaited.last_day)}</p>}
      <SinceBuild {...props} />
    </>
  );
}

/** One that is behind the others: where all are known until the same day, a newer export of one alone moves nothing on. */
function awaitedSource({ source_ends }: BeforeProps["site"]) {
  const awaited = source_ends.find(({ is_awaited }) => is_awaited);
  const isBehind = source_ends.some(
    ({ is_ended, last_day }) => awaited !== undefined && !is_ended && last_day > awaited.last_day,
  );
  return isBehind ? awaited : undefined;
}

/** The latest of all segments: from that day on nothing of the quarter is pending. */
function bestDay(days: readonly JudgeDay[], { language, state }: BeforeProps): string {
  const words = reviewWords[language];
  const latest =
    days
      .map(({ day }) => day)
      .toSorted()
      .at(-1) ?? "";
  const period = formatPeriod(state.period, language);
  return days.every(({ isReached }) => isReached) ? words.whole(period) : words.bestDay(period, latest);
}

function segmentName({ segment }: JudgeDay, { site, language }: BeforeProps): string | null {
  if (segment === null) return null;
  return site.segments.find(({ id }) => id === segment)?.names[language] ?? segment;
}

function YearBefore({ site, state, language }: BeforeProps): ReactNode {
  const words = reviewWords[language];
  const before = yearBefore(state.period, site);
  if (before === null || before === state.compare) return null;
  return (
    <p>
      <a href={writeState({ ...state, compare: before }, site) || "?"}>
        {words.yearBefore(formatPeriod(before, language))}
      </a>
    </p>
  );
}
