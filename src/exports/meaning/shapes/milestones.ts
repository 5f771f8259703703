// Shape "milestones": an id and dates of one thing. In: a table and its roles. Out: one interaction per date column, named by what it tells.
import type { Problem } from "../../problem.ts";
import type { Table } from "../../rows/table.ts";
import { withClock } from "../clock-column.ts";
import type { InteractionsReading } from "../meaning.ts";
import { milestone } from "../meaning-parts.ts";
import { isMoment, isSpan } from "./main-time.ts";
import type { Roles } from "./roles.ts";
import { happening, plainHappening, type Subject } from "./subject.ts";

const END = /^(?:date de fin|end ?date|fin|fin (?:de|d')[\w' ]*)$/;

/** The date columns that are moments, less `but`; of a ticket that was solved and closed, its solving. */
export function momentsOf(
  { profiles, times }: Roles,
  subject: Subject | null,
  but: readonly number[] = [],
): number[] {
  const all = times.filter((column) => isMoment(profiles[column]) && !but.includes(column));
  // Until when a membership runs is a limit, not a moment of its own.
  const begun = all.filter((column) => !END.test(profiles[column]?.names[0] ?? ""));
  const moments = begun.length > 0 ? begun : all;
  if (subject !== "ticket") return moments;
  const called = (pattern: RegExp) =>
    moments.filter((column) => pattern.test(profiles[column]?.names[0] ?? ""));
  const closed = called(/\b(?:resolved|solved|resolu)/).length > 0 ? called(/\b(?:closed|clos|ferme)/) : [];
  return moments.filter((column) => !closed.includes(column));
}

/** True for a form's own stamps. */
export function isFormStamp({ profiles }: Roles, column: number): boolean {
  const profile = profiles[column];
  return profile !== undefined && isSpan(profile);
}

/** One reading a column; what is told by the lines of one order is told once. */
export function milestoneReadings(
  table: Table,
  roles: Roles,
  columns: readonly number[],
  subject: Subject | null,
  report: Problem[],
): InteractionsReading[] {
  const channel = roles.channel === null ? {} : { channel: { column: roles.channel } };
  const device = roles.device === null ? {} : { device: { column: roles.device } };
  const plain = plainHappening(roles);
  const once = subject === null ? {} : { once: true };
  return columns.flatMap((column) => {
    const profile = roles.profiles[column];
    if (profile === undefined) return [];
    const event = happening(profile, table.header[column] ?? "", subject, plain);
    return milestone(table, column, event, report, channel).map((reading) => ({
      ...reading,
      time: columns.length === 1 ? withClock(table, reading.time, reading.time.zone) : reading.time,
      ...device,
      ...once,
    }));
  });
}
