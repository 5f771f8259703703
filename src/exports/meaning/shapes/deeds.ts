// What a row says was done by a yes ("Transaction: Yes" of a visit), or by an order's number beside a page. In: a table, its roles and the time of its rows. Out: one interaction per such column, of the rows that say so.
import { fold } from "../../cells/fold.ts";
import { type Problem, problem } from "../../problem.ts";
import { NULLS, type Table } from "../../rows/table.ts";
import type { InteractionsReading, TimeCell } from "../meaning.ts";
import { isCalled } from "../profile.ts";
import type { Roles } from "./roles.ts";

/** Deeds of a moment; what somebody is ("Abonné") is a fact. */
const DEED =
  /^(?:has )?(?:transaction|purchased?|achat|achete|a achete|ordered|conversion|converted|converti|add(?:ed)? to (?:cart|basket|bag)|ajoute? (?:au )?panier|checkout|paiement)$/;
const YES = /^(?:true|yes|oui|vrai|1|y|o)$/;
const NO = /^(?:false|no|non|faux|0|n)$/;

export function deedReadings(table: Table, roles: Roles, time: TimeCell): InteractionsReading[] {
  return roles.profiles.flatMap((profile) => {
    const { column, texts } = profile;
    if (!isCalled(profile, DEED)) return [];
    const written = [...new Set(texts.map(fold))];
    const yes = written.filter((text) => YES.test(text));
    if (yes.length === 0 || written.some((text) => !YES.test(text) && !NO.test(text))) return [];
    const event = { text: table.header[column] ?? "" };
    return [{ kind: "interactions", time, event, only: { column, texts: yes } }];
  });
}

/** Pages of visitors, of which a few have the number of an order: there it was bought, whatever the page is called. */
export function orderedReadings(
  table: Table,
  { keys, profiles }: Roles,
  { time, event }: InteractionsReading,
  report: Problem[],
): InteractionsReading[] {
  const order = keys.find(({ kind }) => kind === "order");
  const isVisited = keys.some(({ kind }) => kind === "visitor" || kind === "device");
  const filled = profiles[order?.column ?? -1]?.texts.length ?? 0;
  if (order === undefined || !isVisited || !("text" in event) || filled === 0) return [];
  report.push(problem("bought-by-number", table.file, { column: table.header[order.column] ?? null }));
  const only = { column: order.column, texts: [...NULLS].map((text) => `!${text}`) };
  return [{ kind: "interactions", time, event: { text: "purchase" }, only, once: true }];
}
