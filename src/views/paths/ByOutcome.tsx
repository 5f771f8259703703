// Whole paths of those who reached the goal and of those who did not, side by side. In: the paths of the period. Out: two lists that sort together.
import { type ReactNode, useState } from "react";
import { stageName } from "../../answers/names.ts";
import { OutcomeList } from "../../charts/OutcomeList.tsx";
import { type Outcome, type OutcomeOrder, outcomeRows } from "../../geometry/flow/outcomes.ts";
import { outcomeWords } from "../../words/explain.ts";
import type { Answers, ViewProps } from "../page.ts";
import { ScrollRegion } from "../ScrollRegion.tsx";

type ByOutcomeProps = ViewProps & Pick<Answers, "paths">;

const OUTCOMES = ["reached", "stopped"] as const satisfies readonly Outcome[];
const SHOWN = 8;

export function ByOutcome(props: ByOutcomeProps): ReactNode {
  const { language, live } = props;
  const [order, setOrder] = useState<OutcomeOrder>("count");
  const words = outcomeWords[language];
  return (
    <section className="part">
      <h2>{words.heading}</h2>
      <p className="note">{words.note}</p>
      <div className="outcomes">
        {OUTCOMES.map((outcome) => (
          <List
            key={outcome}
            {...props}
            outcome={outcome}
            order={order}
            onOrder={live === null ? null : setOrder}
          />
        ))}
      </div>
    </section>
  );
}

type ListProps = ByOutcomeProps & {
  readonly outcome: Outcome;
  readonly order: OutcomeOrder;
  readonly onOrder: ((order: OutcomeOrder) => void) | null;
};

function List({ paths, site, language, outcome, order, onOrder }: ListProps): ReactNode {
  const words = outcomeWords[language];
  const { total, rows, rest } = outcomeRows(paths.now, site, language, { outcome, order, limit: SHOWN });
  const caption = words[outcome](stageName(site, site.goal_stage, language), total);
  return (
    <div data-outcome={outcome}>
      <h3>{caption}</h3>
      {rows.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ScrollRegion name={caption}>
          <OutcomeList rows={rows} caption={caption} language={language} order={order} onOrder={onOrder} />
        </ScrollRegion>
      )}
      {rest !== null && rest > 0 && <p className="note">{words.rest(rest)}</p>}
    </div>
  );
}
