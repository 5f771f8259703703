// The foot of a screen. In: the agenda and where we are. Out: back, on, any screen by its name, full screen, the same picture on a phone, and out.
import type { ReactNode } from "react";
import type { MeetingPart } from "../../../review/agenda.ts";
import { meetingWords } from "../../../words/meeting.ts";
import type { MeetingProps } from "./meeting-props.ts";
import { PhoneCode } from "./PhoneCode.tsx";
import { screenName } from "./screen-name.ts";

type FootProps = MeetingProps & { readonly agenda: readonly MeetingPart[]; readonly at: number };

export function MeetingFoot(props: FootProps): ReactNode {
  const { agenda, at, site, language, live } = props;
  const words = meetingWords[language];
  const go = (screen: string | null | undefined): void => {
    if (screen !== undefined) live?.change({ screen });
  };
  return (
    <nav className="meeting-foot" aria-label={words.controls}>
      <button
        type="button"
        className="meeting-button"
        disabled={at === 0}
        onClick={() => go(agenda[at - 1]?.screen)}
      >
        ← <span className="meeting-wide">{words.previous}</span>
      </button>
      <label className="meeting-go">
        <span className="unseen">{words.goTo}</span>
        <select value={agenda[at]?.screen} onChange={({ target }) => go(target.value)}>
          {agenda.map((part, index) => (
            <option key={part.screen} value={part.screen}>
              {`${index + 1}/${agenda.length} ${screenName(part, site, language)}`}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        className="meeting-button"
        disabled={at === agenda.length - 1}
        onClick={() => go(agenda[at + 1]?.screen)}
      >
        <span className="meeting-wide">{words.next}</span> →
      </button>
      <span className="meeting-space" />
      <PhoneCode language={language} screen={agenda[at]?.screen ?? ""} />
      <button type="button" className="meeting-button meeting-wide" onClick={toggleFull}>
        {words.full}
      </button>
      <button type="button" className="meeting-button" onClick={() => go(null)}>
        {words.leave}
      </button>
    </nav>
  );
}

/** A browser may refuse; the screen is whole without it. */
function toggleFull(): void {
  if (document.fullscreenElement === null)
    document.documentElement.requestFullscreen?.().catch(() => undefined);
  else void document.exitFullscreen();
}
