// Shape "events": an id, a time, a name of what happened. In: a table and its roles. Out: an interaction per row, or null.

import type { Problem } from "../../problem.ts";
import type { Table } from "../../rows/table.ts";
import { withClock } from "../clock-column.ts";
import type { InteractionsReading } from "../meaning.ts";
import { timeCell } from "../time-cell.ts";
import { mainTime } from "./main-time.ts";
import type { Roles } from "./roles.ts";

/** `names` are the columns that may name the event. */
export function eventReading(
  table: Table,
  roles: Roles,
  names: readonly number[],
  report: Problem[],
): InteractionsReading | null {
  const [event] = names;
  const at = mainTime(table, roles.times);
  if (event === undefined || at === null) return null;
  const date = timeCell(table, at, "local", report);
  if (date === null) return null;
  return {
    kind: "interactions",
    time: withClock(table, date, "local"),
    event: { column: event },
    ...(roles.page === null ? {} : { page: { column: roles.page } }),
    ...(roles.channel === null ? {} : { channel: { column: roles.channel } }),
    ...(roles.device === null ? {} : { device: { column: roles.device } }),
  };
}
