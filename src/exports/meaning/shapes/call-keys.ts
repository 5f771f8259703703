// Whose a call is. In: the columns of a log of calls. Out: keys of those outside the company: who called where the call came in, who was called where it went out.
import { fold } from "../../cells/fold.ts";
import type { Table } from "../../rows/table.ts";
import type { Key, Standing } from "../meaning.ts";
import { type ColumnProfile, profilesOf } from "../profile.ts";
import { stateWords } from "../state-words.ts";

const DIRECTION =
  /^(?:(?:call |initial |originating )?direction|sens(?: (?:de l')?appel)?|type (?:d'|de l')?appel|call type|type)$/;
const IN = /^(?:in|inbound|incoming|entrante?s?|recue?s?|received)\b/;
const OUT = /^(?:out|outbound|outgoing|sortante?s?|emise?s?|placed)\b/;
const CALLER =
  /^(?:from|de|ani|cli|appelante?|emetteur|(?:from|caller|calling|source)(?: (?:phone|telephone))?(?: (?:number|id|party))?|(?:numero|n|tel|telephone) (?:de l'|d')?(?:appelante?|emetteur))$/;
const CALLEE =
  /^(?:to|vers|a|dnis|callee|called|appelee?|destinataire|(?:to|callee|called|destination|dialed|dialled)(?: (?:phone|telephone))?(?: (?:number|id|party))?|(?:numero|n|tel|telephone) (?:de l'|d'|du )?(?:appelee?|destinataire|compose))$/;
/** "tel:+33612000001", "06 12 00 00 01", "1004" inside the company. */
const NUMBER = /^(?:tel:|sip:)?\+?[\d\s().-]{3,20}(?:@\S+)?$/;

/** Empty where the columns do not say both numbers and which way each call went. */
export function callKeys(profiles: readonly ColumnProfile[]): readonly Key[] {
  const way = profiles.find(({ names, texts }) => DIRECTION.test(names[0] ?? "") && texts.every(saysWay));
  const [caller, callee] = [CALLER, CALLEE].map((side) =>
    profiles.find(({ names, texts }) => side.test(names[0] ?? "") && areNumbers(texts)),
  );
  if (way === undefined || way.texts.length === 0 || caller === undefined || callee === undefined) return [];
  const [first, ...others] = [
    { kind: "phone", column: caller.column, only: saying(way, IN) },
    { kind: "phone", column: callee.column, only: saying(way, OUT) },
  ].filter(({ only }) => only.texts.length > 0);
  if (first === undefined) return [];
  // Where all calls went one way, nothing needs to be told apart.
  return others.length > 0 ? [first, ...others] : [{ kind: first.kind, column: first.column }];
}

/** An entry that names both numbers means, of each call, the one that is not the company's. */
export function withCallSides(table: Table, keys: readonly Key[]): readonly Key[] {
  const phones = keys.filter(({ kind }) => kind === "phone").map(({ column }) => column);
  if (phones.length < 2) return keys;
  const sides = callKeys(profilesOf(table));
  return keys.flatMap((key) => {
    if (key.kind !== "phone" || sides.length === 0) return [key];
    return sides.filter(({ column }) => column === key.column);
  });
}

function saysWay(text: string): boolean {
  const words = stateWords(text);
  return IN.test(words) || OUT.test(words);
}

function saying({ column, texts }: ColumnProfile, way: RegExp): Standing {
  return { column, texts: [...new Set(texts.filter((text) => way.test(stateWords(text))).map(fold))] };
}

function areNumbers(texts: readonly string[]): boolean {
  return texts.length > 0 && texts.filter((text) => NUMBER.test(text)).length >= 0.8 * texts.length;
}
