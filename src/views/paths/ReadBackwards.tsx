// The journey read backwards. In: what came before bad ends and before the others. Out: a short list a kind of end, and all of it as a table.
import type { ReactNode } from "react";
import { touchpointName } from "../../answers/names.ts";
import type { ExplainAnswer, OutcomeCase } from "../../answers/rows.ts";
import { TableTwin } from "../../charts/TableTwin.tsx";
import { casesTable } from "../../tables/explain.ts";
import { backwardsWords } from "../../words/explain.ts";
import type { Answers, ViewProps } from "../page.ts";
import { ShareBars } from "../ShareBars.tsx";
import { ThroughNote } from "../ThroughNote.tsx";
import { TakeAway } from "../take-away/TakeAway.tsx";
import { throughInFeedback } from "../through.ts";

type BackwardsProps = ViewProps & Pick<Answers, "explain">;

const SHOWN = 4;

export function ReadBackwards(props: BackwardsProps): ReactNode {
  const { explain, site, language } = props;
  const words = backwardsWords[language];
  const { cases } = explain.now;
  return (
    <section className="part">
      <h2>{words.heading}</h2>
      <ThroughNote text={throughInFeedback(props)} />
      <p>{whyNone(explain.now, words)}</p>
      {cases !== null && cases.length > 0 && (
        <>
          <div className="columns">
            {cases.map((one) => (
              <Case key={one.base} {...props} one={one} />
            ))}
          </div>
          <p className="note">{words.note}</p>
          <TableTwin table={casesTable(explain.now, site, language)} language={language} />
          <TakeAway {...props} view="paths" title={words.heading} n={null} />
        </>
      )}
    </section>
  );
}

type Words = (typeof backwardsWords)["fr"];

function whyNone({ cases }: ExplainAnswer, words: Words): string | null {
  if (cases === null) return words.untested;
  return cases.length === 0 ? words.none : null;
}

function Case({ one, site, language }: BackwardsProps & { readonly one: OutcomeCase }): ReactNode {
  const words = backwardsWords[language];
  const over = one.touchpoints.filter(({ verdict }) => verdict === "up").slice(0, SHOWN);
  const isTested = one.touchpoints.some(({ verdict }) => verdict !== "too-few");
  return (
    <div data-base={one.base}>
      <h3>{words.base[one.base](one.n, one.n_beside)}</h3>
      {over.length === 0 ? (
        <p>{isTested ? words.nothing : words.tooFew}</p>
      ) : (
        <ul className="backwards">
          {over.map(({ touchpoint, count, n, count_beside, n_beside, difference, low, high }) => (
            <li key={touchpoint} data-touchpoint={touchpoint}>
              <ShareBars share={count / n} beside={count_beside / n_beside} isBad />
              {words.lead({
                name: touchpointName(site, touchpoint, language),
                share: count / n,
                beside: count_beside / n_beside,
                difference: difference ?? 0,
                low: low ?? 0,
                high: high ?? 0,
              })}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
