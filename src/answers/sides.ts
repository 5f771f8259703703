// Two sides of a comparison within a quarter. In: a query of values, each of a side. Out: by quarter, the means of both sides; a quarter with one of them alone is left out.
import type { Database } from "../database/database.ts";
import { periodId } from "./period.ts";
import type { Side } from "./site.ts";
import sideMeans from "./sql/side_means.sql?raw";

export type SideRow = {
  readonly touchpoint_id: number;
  readonly period: number | null;
  readonly side: number;
  readonly n: number;
  readonly customers: number;
  readonly mean: number;
  readonly error: number | null;
};
/** Null: all quarters that are told, together. */
export type Sides = { readonly period: string | null; readonly first: Side; readonly second: Side };

/** `values` is SQL: a row has touchpoint_id, period, customer_id, value, and side 0 or 1; 2 of what is of neither. */
export async function measureSides(
  database: Database,
  values: string,
  threshold: number,
): Promise<readonly SideRow[]> {
  await database.run(`create or replace table side_values as ${values}`);
  const rows = await database.query<SideRow>(sideMeans, { threshold });
  await database.run("drop table side_values");
  return rows;
}

/** In the order of the rows; `first` is side 0. */
export function sidesOf(rows: readonly SideRow[]): readonly Sides[] {
  return [...Map.groupBy(rows, ({ period }) => period)].flatMap(([period, some]) => {
    const [first, second] = [0, 1].map((side) => some.find((one) => one.side === side));
    if (first === undefined || second === undefined) return [];
    return [
      {
        period: period === null ? null : periodId(period),
        first: published(first),
        second: published(second),
      },
    ];
  });
}

function published({ n, customers, mean, error }: SideRow): Side {
  return { n, customers, mean: rounded(mean), error: error === null ? null : rounded(error) };
}

/** Engines differ in the last digits of sums and roots. Not fewer: 52.475 % would be rounded up, then up again. */
const DIGITS = 10;
const rounded = (value: number): number => Number(value.toPrecision(DIGITS));
