// How fresh each source is. In: the sources today, and those of frozen quarters. Out: a table, a line a source: until when it is known, how far behind it is and was.
import type { ReactNode } from "react";
import { sourceName } from "../../answers/names.ts";
import type { FrozenPractice, Site } from "../../answers/site.ts";
import { type Freshness as Fresh, freshnessIn } from "../../review/practice.ts";
import { formatDate, type Language } from "../../words/format.ts";
import { reviewWords } from "../../words/review.ts";
import { ScrollRegion } from "../ScrollRegion.tsx";

type FreshnessProps = {
  readonly site: Pick<Site, "practised" | "tools">;
  readonly today: FrozenPractice["sources"];
  readonly language: Language;
};

export function Freshness({ site, today, language }: FreshnessProps): ReactNode {
  const words = reviewWords[language];
  if (today.length === 0) return null;
  const frozen = site.practised.toReversed();
  const columns = [
    ...Object.values(words.freshColumns),
    ...frozen.map(({ quarter }) => words.freshAt(quarter)),
  ];
  return (
    <>
      <h3>{words.freshness}</h3>
      <ScrollRegion name={words.freshness}>
        <table data-table="freshness">
          <thead>
            <tr>
              {columns.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {today.map(({ source, last_day }) => (
              <tr key={source} data-key={source}>
                <th scope="row">{sourceName(site, source)}</th>
                <td>{formatDate(last_day, language)}</td>
                <Behind fresh={freshnessIn(today, source)} language={language} />
                {frozen.map(({ quarter, practice }) => (
                  <Behind key={quarter} fresh={freshnessIn(practice.sources, source)} language={language} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p className="note">{words.freshNote}</p>
    </>
  );
}

function Behind({
  fresh,
  language,
}: {
  readonly fresh: Fresh | null;
  readonly language: Language;
}): ReactNode {
  const words = reviewWords[language];
  if (fresh === null) return <td data-value="">–</td>;
  return <td data-value={fresh.days}>{(fresh.isSilent ? words.silentFor : words.late)(fresh.days)}</td>;
}
