// What a row says was done by a yes ("Transaction: Yes" of a visit). In: a table, its roles and the time of its rows. Out: one interaction per such column, of the rows that say yes.
import { fold } from "../../cells/fold.ts";
import type { Table } from "../../rows/table.ts";
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
