// Shape "milestones": an id and several dates. In: a table and its roles. Out: one interaction per date column, named by its header.

import type { Problem } from "../../problem.ts";
import type { Table } from "../../rows/table.ts";
import type { InteractionsReading } from "../meaning.ts";
import { milestone } from "../meaning-parts.ts";
import { isMoment } from "./main-time.ts";
import type { Roles } from "./roles.ts";

/** Empty when fewer than two date columns are moments. */
export function milestoneReadings(table: Table, roles: Roles, report: Problem[]): InteractionsReading[] {
  const moments = roles.times.filter((column) => isMoment(table, column));
  if (moments.length < 2) return [];
  const channel = roles.channel === null ? {} : { channel: { column: roles.channel } };
  return moments.flatMap((column) => milestone(table, column, table.header[column] ?? "", report, channel));
}
