// Whole paths of those who ended one way. In: rows, and how to sort them. Out: a table of chains with their figures; its heads sort once scripts run.
import type { ReactNode } from "react";
import type { OutcomeOrder, OutcomeRow } from "../geometry/flow/outcomes.ts";
import { chartWords } from "../words/charts.ts";
import { outcomeWords } from "../words/explain.ts";
import { formatNumber, type Language } from "../words/format.ts";
import { Chain } from "./VariantList.tsx";

export type OutcomeListProps = {
  readonly rows: readonly OutcomeRow[];
  readonly caption: string;
  readonly language: Language;
  readonly order: OutcomeOrder;
  /** Null in the picture drawn at build. */
  readonly onOrder: ((order: OutcomeOrder) => void) | null;
  /** The figures told of a path. */
  readonly orders: readonly OutcomeOrder[];
};

export function OutcomeList(props: OutcomeListProps): ReactNode {
  const { rows, caption, language } = props;
  const { columns } = outcomeWords[language];
  return (
    <table className="variants">
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.path}</th>
          {props.orders.map((order) => (
            <Head key={order} {...props} own={order} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.key} {...props} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Head({
  own,
  order,
  onOrder,
  language,
}: OutcomeListProps & { readonly own: OutcomeOrder }): ReactNode {
  const words = outcomeWords[language];
  const name = words.columns[own];
  return (
    <th scope="col" className="number" aria-sort={own === order ? "descending" : undefined}>
      {onOrder === null ? (
        name
      ) : (
        <button type="button" className="sort" title={words.sortBy(name)} onClick={() => onOrder(own)}>
          {name}
          {own === order && <span aria-hidden="true"> ▼</span>}
        </button>
      )}
    </th>
  );
}

function Row({ row, language, orders }: OutcomeListProps & { readonly row: OutcomeRow }): ReactNode {
  const { columns } = outcomeWords[language];
  return (
    <tr data-variant={row.key}>
      <th scope="row">
        <Chain row={row} />
      </th>
      {orders.map((order) => (
        <td key={order} className="number" data-label={columns[order]}>
          {figureText(row, order, language)}
        </td>
      ))}
    </tr>
  );
}

function figureText(row: OutcomeRow, order: OutcomeOrder, language: Language): string {
  const words = outcomeWords[language];
  if (order === "count") return words.count(row.count, row.share);
  if (order === "rate") return words.rate(row.rate, row.mature);
  if (order === "steps") return formatNumber(row.steps.length, language);
  return row.emotion === null || row.emotion_n === null
    ? chartWords[language].tooFew
    : words.emotion(row.emotion, row.emotion_n);
}
