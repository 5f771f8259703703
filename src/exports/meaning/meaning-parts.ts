// Parts of a meaning, from the names that a format knows. In: a table and column names. Out: keys, cells, readings; what is not there is left out.
import { fold } from "../cells/fold.ts";
import type { Problem } from "../problem.ts";
import { find, type Table } from "../rows/table.ts";
import { keyOf } from "./key-cell.ts";
import type { AttributesReading, Cell, InteractionsReading, Key } from "./meaning.ts";
import { timeCell } from "./time-cell.ts";

/** Kind of key → names of its column, in order of trust. Columns that are not there give no key. */
export function keysOf(table: Table, names: Readonly<Record<string, readonly string[]>>): Key[] {
  return Object.entries(names).flatMap(([kind, aliases]) => {
    const column = find(table, ...aliases);
    return column === null ? [] : [keyOf(table, kind, column)];
  });
}

/** `{ page: cell }` when one of the columns is there, `{}` when not: to be spread into a reading. */
export function optionalCell<N extends string>(
  table: Table,
  name: N,
  ...aliases: readonly string[]
): { readonly [K in N]?: Cell } {
  const column = find(table, ...aliases);
  return column === null ? {} : ({ [name]: { column } } as { readonly [K in N]: Cell });
}

/** One interactions reading for a date column with a constant event; none when the column is missing or unreadable. */
export function milestone(
  table: Table,
  column: number | null,
  event: string,
  report: Problem[],
  more: { readonly channel?: Cell; readonly zone?: "utc" | "local" } = {},
): InteractionsReading[] {
  const time = column === null ? null : timeCell(table, column, more.zone ?? "local", report);
  if (time === null) return [];
  const channel = more.channel === undefined ? {} : { channel: more.channel };
  return [{ kind: "interactions", time, event: { text: event }, ...channel }];
}

/** Attribute name → names of its column. The column's own folded header is a second name for it, for people who look at their file. */
export function attributesOf(
  table: Table,
  names: Readonly<Record<string, readonly string[]>>,
): AttributesReading[] {
  const fields = Object.entries(names).flatMap(([name, aliases]) => {
    const column = find(table, ...aliases);
    if (column === null) return [];
    const own = table.folded[column] ?? name;
    return own === fold(name)
      ? [{ name, column }]
      : [
          { name, column },
          { name: own, column },
        ];
  });
  return fields.length === 0 ? [] : [{ kind: "attributes", fields }];
}
