// How long it takes to reach the goal. In: times of those who did. Out: a sentence, and their spread as a table of bars.
import type { ReactNode } from "react";
import { stageName } from "../../answers/names.ts";
import { TableTwin } from "../../charts/TableTwin.tsx";
import { goalTimesTable } from "../../tables/explain.ts";
import { goalTimeWords } from "../../words/explain.ts";
import { formatNumber, formatPercent } from "../../words/format.ts";
import type { Answers, ViewProps } from "../page.ts";

export function GoalTimes({ explain, site, language }: ViewProps & Pick<Answers, "explain">): ReactNode {
  const words = goalTimeWords[language];
  const { times } = explain.now;
  return (
    <section className="part">
      <h2>{words.heading(stageName(site, site.goal_stage, language))}</h2>
      {times === null ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p>{words.lead(times.median_seconds, times.q1_seconds, times.q3_seconds, times.n)}</p>
          <dl className="goal-times">
            {times.spans
              .filter(({ n }) => n > 0)
              .map(({ from, to, n }) => (
                <div key={from}>
                  <dt>{words.span(from, to)}</dt>
                  <dd>
                    <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                      <rect width={(100 * n) / times.n} height={8} />
                    </svg>
                    {formatPercent(n / times.n, language)} (n = {formatNumber(n, language)})
                  </dd>
                </div>
              ))}
          </dl>
          <p className="note">{words.note}</p>
          <TableTwin table={goalTimesTable(explain.now, language)} language={language} />
        </>
      )}
    </section>
  );
}
