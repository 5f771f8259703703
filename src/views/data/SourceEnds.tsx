// How far each source is known. In: the site. Out: a table, and a sentence for each source that has ended.
import type { ReactNode } from "react";
import { sourceName } from "../../answers/names.ts";
import type { Site } from "../../answers/site.ts";
import { endedSources } from "../../answers/source-ends.ts";
import { formatDate } from "../../words/format.ts";
import { sourceEndWords } from "../../words/source-ends.ts";
import type { ViewProps } from "../page.ts";

export function SourceEnds({ language, site }: Pick<ViewProps, "language" | "site">): ReactNode {
  const words = sourceEndWords[language];
  const ended = endedSources(site, language);
  return (
    <section className="part">
      <h2>{words.title}</h2>
      <table data-table="sources">
        <thead>
          <tr>
            <th scope="col">{words.source}</th>
            <th scope="col">{words.lastDay}</th>
            <th scope="col">{words.state}</th>
          </tr>
        </thead>
        <tbody>
          {site.source_ends.map((one) => (
            <tr key={one.source} data-key={one.source}>
              <th scope="row">{sourceName(site, one.source)}</th>
              <td data-value={one.last_day}>{formatDate(one.last_day, language)}</td>
              <td>{stateOf(one, words)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {ended.map((one) => (
        <p key={one.name} className="note" data-ended={one.name}>
          {words.ended(one)} {words.mend}
        </p>
      ))}
    </section>
  );
}

type Words = (typeof sourceEndWords)["fr"];

function stateOf({ is_ended, is_awaited, begins }: Site["source_ends"][number], words: Words): string {
  const alive = is_awaited ? words.awaited : words.alive;
  return [
    is_ended ? words.hasEnded : alive,
    ...(begins === null ? [] : [words.begins(begins.first_day)]),
  ].join(", ");
}
