// Two sides of one quarter. In: what was counted of them, with verdicts, and how each is written. Out: what is proven in sentences, a table of all, and how it was counted.
import type { ReactNode } from "react";
import type { ContrastFacts } from "../../findings/contrasts.ts";
import { type ContrastText, contrastWords } from "../../words/contrasts.ts";
import { formatNumber, formatPeriod } from "../../words/format.ts";
import type { ViewProps } from "../page.ts";
import { TakeAway } from "../take-away/TakeAway.tsx";

export type ContrastProps = Pick<ViewProps, "language" | "site" | "state" | "pages">;

/** How one comparison is written. */
export type Told<Of> = {
  /** Also what `data-table` says. */
  readonly id: string;
  readonly words: {
    readonly heading: string;
    readonly none: string;
    readonly unproven: string;
    readonly note: string;
    readonly verdicts: Readonly<Record<ContrastFacts<unknown>["word"], string>>;
    proven(text: ContrastText): string;
  };
  readonly columns: Readonly<Record<"first" | "second" | "n", string>>;
  readonly placeOf: (of: Of) => Pick<ContrastText, "place" | "cut" | "stage"> & { readonly id: string };
  readonly value: (value: number, of: Of) => string;
  readonly difference: (difference: number) => string;
};

type Props<Of> = ContrastProps & {
  readonly facts: readonly ContrastFacts<Of>[];
  readonly told: Told<Of>;
};

export function Contrasts<Of>(props: Props<Of>): ReactNode {
  const { language, state, facts, told } = props;
  const { words } = told;
  const proven = facts.filter(({ word }) => word === "up" || word === "down");
  const spoken = proven.filter((one) => isSpoken(one, props));
  const isFiltered = state.persona !== null || state.segment !== null || state.through !== null;
  return (
    <section className="part" id={told.id}>
      <h2>{words.heading}</h2>
      {facts.length === 0 ? <p>{words.none}</p> : proven.length === 0 && <p>{words.unproven}</p>}
      {spoken.length > 0 && (
        <ul>
          {spoken.map((one) => (
            <li key={keyOf(one, told)}>{words.proven(textOf(one, props))}</li>
          ))}
        </ul>
      )}
      {facts.length > 0 && (
        <>
          <Figures {...props} />
          <TakeAway {...props} view="touchpoints" title={words.heading} n={null} />
        </>
      )}
      <p className="note">
        {words.note}
        {isFiltered && ` ${contrastWords[language].uncrossed}`}
      </p>
    </section>
  );
}

/** All quarters together and those that are chosen; the others stand in the table. */
function isSpoken<Of>({ of, period }: ContrastFacts<Of>, { facts, state }: Props<Of>): boolean {
  if (period === null || period === state.period || period === state.compare) return true;
  return facts.filter((other) => other.of === of).length === 1;
}

function keyOf<Of>({ of, period }: ContrastFacts<Of>, { placeOf }: Told<Of>): string {
  return `${placeOf(of).id}/${period ?? "all"}`;
}

function whenOf({ period }: ContrastFacts<unknown>, { language }: ContrastProps): string {
  return period === null ? contrastWords[language].all : formatPeriod(period, language);
}

function textOf<Of>(one: ContrastFacts<Of>, props: Props<Of>): ContrastText {
  const { of, first, second, difference } = one;
  const { placeOf, value, difference: written } = props.told;
  return {
    ...placeOf(of),
    ...{ when: whenOf(one, props), first: value(first.mean, of), second: value(second.mean, of) },
    ...{ low: written(difference?.low ?? 0), high: written(difference?.high ?? 0) },
    ...{ n: first.n, nSecond: second.n },
  };
}

function Figures<Of>(props: Props<Of>): ReactNode {
  const { language, facts, told } = props;
  const { columns } = contrastWords[language];
  const names = [
    ...[columns.place, columns.when, told.columns.first, told.columns.n],
    ...[told.columns.second, told.columns.n, columns.difference, columns.verdict],
  ];
  return (
    <table data-table={told.id} className="cards">
      <thead>
        <tr>
          {names.map((name, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: both counts are called alike
            <th key={at} scope="col" className={at > 1 && at < names.length - 1 ? "number" : undefined}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {facts.map((one) => (
          <Row key={keyOf(one, told)} {...props} one={one} />
        ))}
      </tbody>
    </table>
  );
}

function Row<Of>(props: Props<Of> & { readonly one: ContrastFacts<Of> }): ReactNode {
  const { language, told, one } = props;
  const { of, first, second, difference, word } = one;
  const words = contrastWords[language];
  const { columns } = words;
  const { place, cut } = told.placeOf(of);
  const cell = (label: string, text: string, value: number | ""): ReactNode => (
    <td className="number" data-label={label} data-value={value}>
      {text}
    </td>
  );
  return (
    <tr data-key={keyOf(one, told)}>
      <th scope="row">
        {place}, {cut}
      </th>
      <td>{whenOf(one, props)}</td>
      {cell(told.columns.first, told.value(first.mean, of), first.mean)}
      {cell(told.columns.n, formatNumber(first.n, language), first.n)}
      {cell(told.columns.second, told.value(second.mean, of), second.mean)}
      {cell(told.columns.n, formatNumber(second.n, language), second.n)}
      {cell(
        columns.difference,
        difference === null
          ? "–"
          : words.interval(
              ...([difference.difference, difference.low, difference.high].map(told.difference) as [
                string,
                string,
                string,
              ]),
            ),
        difference?.difference ?? "",
      )}
      <td data-value={word}>
        {told.words.verdicts[word]}
        {word === "unclear" &&
          difference !== null &&
          ` ${words.least(told.difference(difference.provable).replace("+", ""))}`}
      </td>
    </tr>
  );
}
