// What happened in the quarters shown. In: events.csv and the choices. Out: a list of days and what the team says of them; nothing where nothing is written.
import type { ReactNode } from "react";
import { happeningsIn } from "../../findings/happenings.ts";
import { formatDate } from "../../words/format.ts";
import { mapWords } from "../../words/map.ts";
import type { ViewProps } from "../page.ts";

export function Happenings({
  site,
  state,
  language,
}: Pick<ViewProps, "site" | "state" | "language">): ReactNode {
  const words = mapWords[language];
  const events = happeningsIn(site, [state.period, state.compare]);
  if (events.length === 0) return null;
  return (
    <section className="part happenings">
      <h2>{words.happened}</h2>
      <ul>
        {events.map(({ date, end, what, who }) => (
          <li key={`${date} ${what.fr}`}>
            <strong>
              {words.days(formatDate(date, language), end === null ? null : formatDate(end, language))}
            </strong>{" "}
            {what[language]}
            {who !== null && <span className="map-facts"> {who}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
