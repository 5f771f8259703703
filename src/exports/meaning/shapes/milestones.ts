// Shape "milestones": an id and dates of one thing. In: a table and its roles. Out: one interaction per date column, named by what it tells.
import { fold } from "../../cells/fold.ts";
import type { Problem } from "../../problem.ts";
import type { Table } from "../../rows/table.ts";
import { withClock } from "../clock-column.ts";
import type { InteractionsReading, Standing } from "../meaning.ts";
import { milestone } from "../meaning-parts.ts";
import { isMoment, isSpan } from "./main-time.ts";
import type { Roles } from "./roles.ts";
import { happening, plainHappening, type Subject } from "./subject.ts";

const END =
  /^(?:(?:date|heure) (?:de )?fin|end ?(?:date|time|at)?(?: & (?:date|time))?|fin|fin (?:de|d')[\w' ]*)$/;

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

const CLOSING = /\b(?:close|closing|closed|cloture|fermeture)\b/;
const WON = /\b(?:won|gagnee?s?|signee?s?|gain)\b/;
const LOST = /\b(?:lost|perdue?s?|abandonnee?s?)\b/;

/** A closing date tells how the deal ended, of those whose stage says that it has; of the others it is a hope. Null where no stage says it. */
function endsOf({
  statuses,
  profiles,
}: Roles): readonly { readonly event: string; readonly only: Standing }[] | null {
  for (const column of statuses) {
    const texts = [...new Set(profiles[column]?.texts.map(fold))];
    const ends = [
      {
        event: "deal_won",
        only: { column, texts: texts.filter((text) => WON.test(text) && !LOST.test(text)) },
      },
      { event: "deal_lost", only: { column, texts: texts.filter((text) => LOST.test(text)) } },
    ].filter(({ only }) => only.texts.length > 0);
    if (ends.length > 0) return ends;
  }
  return null;
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
    const ends = subject === "deal" && CLOSING.test(profile.names[0] ?? "") ? endsOf(roles) : null;
    if (ends !== null)
      return ends.flatMap(({ event, only }) =>
        milestone(table, column, event, report, channel).map((reading) => ({
          ...reading,
          ...device,
          ...once,
          only,
        })),
      );
    const event = happening(profile, table.header[column] ?? "", subject, plain);
    return milestone(table, column, event, report, channel).map((reading) => ({
      ...reading,
      time: columns.length === 1 ? withClock(table, reading.time, reading.time.zone) : reading.time,
      ...device,
      ...once,
    }));
  });
}
