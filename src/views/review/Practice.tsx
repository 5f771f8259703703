// How the team works, over quarters. In: the site and how stages feel. Out: a table of decisions and bets a quarter, and how much of the journey somebody looks after.
import type { ReactNode } from "react";
import { coverOf, practiceByQuarter } from "../../review/practice.ts";
import { formatNumber, formatPeriod } from "../../words/format.ts";
import { reviewWords } from "../../words/review.ts";
import type { Answers, ViewProps } from "../page.ts";

type PracticeProps = Pick<ViewProps, "site" | "language"> & Pick<Answers, "emotion">;

export function Practice({ site, language, emotion }: PracticeProps): ReactNode {
  const words = reviewWords[language];
  const told = emotion.now.points.filter(
    ({ level, source, mean }) => level === "stage" && source === null && mean !== null,
  );
  const { owned, measured, alive } = coverOf(site, new Set(told.map(({ id }) => id)));
  const quarters = practiceByQuarter(site);
  return (
    <section className="part" id="pratique">
      <h2>{words.practice}</h2>
      <ul>
        <li>{words.owned(owned.n, owned.of)}</li>
        <li>{words.measured(measured.n, measured.of)}</li>
        <li>{words.aliveSources(alive.n, alive.of)}</li>
      </ul>
      {quarters.length > 0 && (
        <table data-table="practice">
          <thead>
            <tr>
              {words.practiceColumns.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {quarters.map(({ quarter, ...counts }) => (
              <tr key={quarter}>
                <th scope="row">{formatPeriod(quarter, language)}</th>
                {[counts.decisions, counts.bets, counts.graded, counts.kept].map((count, at) => (
                  <td key={words.practiceColumns[at + 1]} className="number" data-value={count}>
                    {formatNumber(count, language)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
