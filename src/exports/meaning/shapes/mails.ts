// A log of e-mails sent: a person, a time, and what became of the message. In: a table and its roles. Out: one interaction per state, of the rows that are in it, or none where it is no such log.
import { fold } from "../../cells/fold.ts";
import type { Problem } from "../../problem.ts";
import type { Table } from "../../rows/table.ts";
import type { InteractionsReading } from "../meaning.ts";
import { timeCell } from "../time-cell.ts";
import { mainTime } from "./main-time.ts";
import type { Roles } from "./roles.ts";

/** Folded; the first that fits. */
const STATES: readonly (readonly [event: string, pattern: RegExp])[] = [
  ["email_unsubscribed", /^(?:desinscri|unsub(?:$|scri)|desabonn|opt(?:ed)?[ -]?out)/],
  [
    "email_bounced",
    /bounce|^(?:rejete|erreur|invalid|blocked|bloque|deferred|differe|error|failed|spam|plainte|complaint)/,
  ],
  ["email_clicked", /^(?:unique |first |premier )?(?:clic|clique|click)/],
  ["email_opened", /^(?:unique |first |premiere )?(?:ouvert|open)|(?:loaded|charge) (?:by|par) proxy/],
  ["email_sent", /^(?:envoye|envoi|sent|send|processed|request|queued)/],
  ["email_delivered", /^(?:deliv|remis)/],
];

export function mailReadings(table: Table, roles: Roles, report: Problem[]): InteractionsReading[] {
  if (!roles.keys.some(({ kind }) => kind === "email")) return [];
  const states = stateColumn(roles);
  const at = mainTime(roles.profiles, roles.times);
  // Each date of a message is of one state; the last of them, beside the dates, says nothing more.
  if (datedStates(roles) > 1) return [];
  const time = states === null || at === null ? null : timeCell(table, at, "local", report);
  if (states === null || time === null) return [];
  return [...states.texts].map(([event, texts]) => ({
    kind: "interactions",
    time,
    event: { text: event },
    only: { column: states.column, texts },
  }));
}

function datedStates({ profiles, times }: Roles): number {
  return times.filter((column) =>
    /\b(?:sent|envoi|envoyee?|opened|open|ouvert(?:ure)?|clicked|click|clic)\b/.test(
      profiles[column]?.names[0] ?? "",
    ),
  ).length;
}

type States = { readonly column: number; readonly texts: ReadonlyMap<string, readonly string[]> };

/** All that it says are states of a message, and one of them only messages have. */
function stateColumn({ profiles, keys, times }: Roles): States | null {
  const taken = new Set([...keys.map(({ column }) => column), ...times]);
  for (const { column, texts } of profiles) {
    const written = [...new Set(texts.map(fold))];
    if (taken.has(column) || written.length < 2 || written.length > 20) continue;
    const told = new Map<string, string[]>();
    for (const text of written) {
      const event = STATES.find(([, pattern]) => pattern.test(text))?.[0];
      if (event !== undefined) told.set(event, [...(told.get(event) ?? []), text]);
    }
    const known = [...told.values()].flat().length;
    const isOfMails = told.has("email_opened") || told.has("email_clicked");
    if (known === written.length && isOfMails && told.size > 1) return { column, texts: told };
  }
  return null;
}
