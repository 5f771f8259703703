// Events of one table that no rule of touchpoints knows. In: the table's sample, its meaning and the rules. Out: their names, with how often the sample has them.
import type { Cell, Meaning } from "../../exports/meaning/meaning.ts";
import { isNull, type Table } from "../../exports/rows/table.ts";
import type { TouchpointRule } from "../company.ts";
import { isKnownEvent } from "../known-event.ts";
import type { UnknownEvent } from "./touchpoint-lines.ts";

export function unknownEvents(
  table: Table,
  { source, readings }: Meaning,
  rules: readonly TouchpointRule[],
): UnknownEvent[] {
  const found = new Map<string, number>();
  for (const reading of readings) {
    if (reading.kind !== "interactions") continue;
    for (const cells of table.rows) {
      if (isNull(cells[reading.time.column] ?? "")) continue;
      const event = nameIn(cells, reading.event);
      if (event !== "") found.set(event, (found.get(event) ?? 0) + 1);
    }
  }
  return [...found]
    .map(([event, n]) => ({ source, event, n }))
    .filter((one) => !isKnownEvent(rules, one))
    .sort((a, b) => b.n - a.n || (a.event < b.event ? -1 : 1));
}

/** "" where the row says nothing, or says it where only the engine looks. */
function nameIn(cells: readonly string[], event: Cell): string {
  if ("text" in event) return event.text;
  if ("column" in event) return (cells[event.column] ?? "").trim();
  if (!("columns" in event)) return "";
  const named = event.columns.map((column) => (cells[column] ?? "").trim()).find((text) => !isNull(text));
  return named ?? event.otherwise;
}
