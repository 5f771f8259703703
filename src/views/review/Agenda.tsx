// The meeting before it begins. In: the site and the quarter. Out: its parts in order with minutes and owners, each a way in.
import type { ReactNode } from "react";
import { agendaOf } from "../../review/agenda.ts";
import { meetingWords } from "../../words/meeting.ts";
import type { ViewProps } from "../page.ts";
import { writeState } from "../state.ts";
import { screenName } from "./meeting/screen-name.ts";

export function Agenda(props: ViewProps): ReactNode {
  const { site, language, state, live } = props;
  const words = meetingWords[language];
  const agenda = agendaOf(site, state.period);
  const all = agenda.reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <section className="part agenda" id="seance">
      <h2>{words.agenda}</h2>
      <p className="note">{words.agendaNote(all)}</p>
      <ol>
        {agenda.map((part) => (
          <li key={part.screen}>
            <a
              className="live-only"
              href={writeState({ ...state, screen: part.screen }, site)}
              onClick={(event) => {
                if (live === null || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0)
                  return;
                event.preventDefault();
                live.change({ screen: part.screen });
              }}
            >
              {screenName(part, site, language)}
            </a>
            <span className="note"> {[words.minutes(part.minutes), ...part.owners].join(" · ")}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
