// The ways into the review, before anything is read. In: the page's props. Out: the button that opens the meeting, and a link to each part.
import type { ReactNode } from "react";
import { screensOf } from "../../review/agenda.ts";
import { meetingWords } from "../../words/meeting.ts";
import { reviewWords } from "../../words/review.ts";
import type { ViewProps } from "../page.ts";

/** The parts whose ids are in the page, in its order. */
const PARTS = ["mesures", "paris", "avant", "seance", "decider", "emporter", "pratique"] as const;

export function Ways({ site, language, live, answers }: ViewProps): ReactNode {
  const [first] = screensOf(site);
  const words = reviewWords[language];
  const now = answers.findings?.now;
  const compares = now !== undefined && now.compare !== null && now.findings.length > 0;
  return (
    <nav className="review-ways live-only" aria-label={words.ways}>
      <button type="button" className="button" onClick={() => live?.change({ screen: first ?? null })}>
        {meetingWords[language].open}
      </button>
      <ul>
        {PARTS.filter((part) => part !== "mesures" || compares).map((part) => (
          <li key={part}>
            <a href={`#${part}`}>{words.parts[part]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
