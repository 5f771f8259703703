// Whole paths of those who reached the goal and of those who did not, side by side. In: the paths of the period. Out: two lists that sort together.
import { type ReactNode, useState } from "react";
import { stageName } from "../../answers/names.ts";
import { OutcomeList } from "../../charts/OutcomeList.tsx";
import { type Outcome, type OutcomeOrder, outcomeRows } from "../../geometry/flow/outcomes.ts";
import { endedPathWords } from "../../words/ended-paths.ts";
import { outcomeWords } from "../../words/explain.ts";
import { readBy } from "../controls/choices.ts";
import { href } from "../href.ts";
import type { Answers, ViewProps } from "../page.ts";
import { ScrollRegion } from "../ScrollRegion.tsx";
import { writeState } from "../state.ts";

type ByOutcomeProps = ViewProps & Pick<Answers, "paths">;

const OUTCOMES = ["reached", "stopped"] as const satisfies readonly Outcome[];
const SHOWN = 8;
const ORDERS: readonly OutcomeOrder[] = ["count", "rate", "steps", "emotion"];

/** What is told of a path: of what ended, no feeling, and a share once all losses of the period are known. */
function ordersOf({ state, paths }: ByOutcomeProps): readonly OutcomeOrder[] {
  if (state.read === "entries") return ORDERS;
  return paths.now.mature === null ? ["count", "steps"] : ["count", "rate", "steps"];
}

export function ByOutcome(props: ByOutcomeProps): ReactNode {
  const { live, language } = props;
  const [chosen, setOrder] = useState<OutcomeOrder>("count");
  const order = ordersOf(props).includes(chosen) ? chosen : "count";
  const words = wordsOf(props);
  return (
    <section className="part">
      <h2>{words.heading}</h2>
      <p className="note">
        {words.note} <span className="sort-hint">{outcomeWords[language].howToSort}</span>
      </p>
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
      <OtherReading {...props} />
    </section>
  );
}

const wordsOf = ({ state, language }: ByOutcomeProps) =>
  state.read === "ends" ? endedPathWords[language] : outcomeWords[language];

/** The same paths by what begins in the period, or by what ends in it. */
function OtherReading({ pages, base, site, state, language }: ByOutcomeProps): ReactNode {
  const page = pages.find(({ name }) => name === "paths");
  if (page === undefined) return null;
  const isByEnds = state.read === "ends";
  const search = writeState({ ...state, ...readBy(isByEnds ? "entries" : "ends", state, site) }, site);
  const words = isByEnds ? endedPathWords[language].byStart : outcomeWords[language].byEnds;
  return (
    <p className="note">
      <a href={href(page, language, base, search)}>{words}</a>
    </p>
  );
}

type ListProps = ByOutcomeProps & {
  readonly outcome: Outcome;
  readonly order: OutcomeOrder;
  readonly onOrder: ((order: OutcomeOrder) => void) | null;
};

function List(props: ListProps): ReactNode {
  const { paths, site, language, outcome, order, onOrder } = props;
  const words = wordsOf(props);
  const { total, rows, rest } = outcomeRows(paths.now, site, language, { outcome, order, limit: SHOWN });
  const caption = words[outcome](stageName(site, site.goal_stage, language), total);
  return (
    <div data-outcome={outcome}>
      <h3>{caption}</h3>
      {rows.length === 0 ? (
        <p>{outcomeWords[language].none}</p>
      ) : (
        <ScrollRegion name={caption}>
          <OutcomeList {...{ rows, caption, language, order, onOrder }} orders={ordersOf(props)} />
        </ScrollRegion>
      )}
      {rest !== null && rest > 0 && <p className="note">{outcomeWords[language].rest(rest)}</p>}
    </div>
  );
}
