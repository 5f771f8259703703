// What the values of a column show, beside the words of its header. In: a table. Out: one profile a column, and how two columns go together.
import { readNumber } from "../cells/rating.ts";
import { decideTimeShape, type TimeVerdict } from "../cells/time-shape.ts";
import { isZeroDate } from "../cells/zero-date.ts";
import { isNull, type Table, undressed } from "../rows/table.ts";
import { headerNames } from "./header-words.ts";

export type ColumnProfile = {
  readonly column: number;
  /** The header's words, from the whole name to its last part. */
  readonly names: readonly string[];
  /** Values of the sample, trimmed, nulls left out. */
  readonly texts: readonly string[];
  readonly distinct: number;
  /** True when a column of more than five values only has one. */
  readonly constant: boolean;
  /** Share of the values that are, or hold in brackets, an e-mail address; that are numbers. From 0 to 1. */
  readonly emails: number;
  readonly numbers: number;
  /** How its values are written as times, when nine in ten of them can be. */
  readonly times: TimeVerdict | null;
};

const EMAIL =
  /^(?:[^@]*[\s<(])?[^\s@<>();,]+@[^\s@<>();,]+\.\p{L}{2,}[)>]?(?: ?[;,] ?[^\s@;,]+@[^\s@;,]+)*$/u;
/** What could also be a number needs a header that says it is a date. */
export const SAYS_DATE =
  /\b(?:dates?|time|timestamp|datetime|jour|day|heure|at|on|le|dt|dte|datum|fecha|created|creat|cree|horodatage|horodateur|when|ts|recorded|submitted)\b/;
const ENOUGH_TO_BE_CONSTANT = 5;
/** How many rows are looked at to see how two columns go together. */
const LOOKED_ROWS = 20_000;

/** One per column, in the order of the header. */
export function profilesOf(table: Table): readonly ColumnProfile[] {
  const names = headerNames(table.header);
  return table.header.map((_, column) => profileOf(table, column, names[column] ?? [""]));
}

function profileOf(table: Table, column: number, names: readonly string[]): ColumnProfile {
  const texts = table.rows.map((cells) => undressed(cells[column] ?? "")).filter((text) => !isNull(text));
  const distinct = new Set(texts).size;
  const share = (test: (text: string) => boolean) =>
    texts.length === 0 ? 0 : texts.filter(test).length / texts.length;
  const known = names.some((name) => SAYS_DATE.test(name));
  const dated = texts.filter((text) => !isZeroDate(text));
  const verdict = dated.length === 0 ? null : decideTimeShape(dated, { known, order: table.dates.order });
  return {
    column,
    names,
    texts,
    distinct,
    constant: texts.length > ENOUGH_TO_BE_CONSTANT && distinct === 1,
    emails: share((text) => text.includes("@") && EMAIL.test(text)),
    numbers: share((text) => readNumber(text) !== null),
    times: verdict !== null && verdict.read >= 0.9 * dated.length ? verdict : null,
  };
}

/** True when one of the column's names is of the pattern. */
export function isCalled({ names }: ColumnProfile, pattern: RegExp): boolean {
  return names.some((name) => pattern.test(name));
}

/** How many different values of `other` a value of `column` stands beside, on average; 0 where they are never filled together. */
export function meets(table: Table, column: number, other: number): number {
  const beside = new Map<string, Set<string>>();
  for (const cells of table.rows.slice(0, LOOKED_ROWS)) {
    const [one, two] = [(cells[column] ?? "").trim(), (cells[other] ?? "").trim()];
    if (isNull(one) || isNull(two)) continue;
    const known = beside.get(one);
    if (known === undefined) beside.set(one, new Set([two]));
    else known.add(two);
  }
  let all = 0;
  for (const others of beside.values()) all += others.size;
  return beside.size === 0 ? 0 : all / beside.size;
}

/** How many rows a value of the column stands on, on average. */
export function rowsPerValue({ texts, distinct }: ColumnProfile): number {
  return distinct === 0 ? 0 : texts.length / distinct;
}
