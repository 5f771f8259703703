// What a header says, whatever tool wrote it. In: the headers of a table. Out: each one's words, plain, with and without what tools put around them.
import { fold } from "../cells/fold.ts";
import { inFrench } from "./foreign-headers.ts";

/** "[Amplitude] …", and what a spreadsheet is asked not to touch. */
const PREFIX = /^(?:\[[^\]]*\]|\((?:do not modify|ne pas modifier)\))\s*/i;

/** The header as role patterns compare it: "orderId", "order_id" and "Order ID" are the same. */
export function plainHeader(text: string): string {
  return fold(text.replace(PREFIX, "").replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2"))
    .replace(/[_\-.:/()°#?$%[\]]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** Each header of a table as patterns compare it: plain, and in French where it is of another language. */
export function plainHeaders(header: readonly string[]): readonly string[] {
  const plain = header.map(plainHeader);
  return inFrench(plain).map((french, column) => french ?? plain[column] ?? "");
}

/** True when the header says that its times are UTC: "Created date (UTC)", "created_utc", "Time GMT". An offset beside it is another zone. */
export function saysUtc(text: string): boolean {
  return /\b(?:utc|gmt|zulu)\b(?! ?[+\d])/.test(plainHeader(text));
}

/** Entities before which tools write the name of a property: a `$` or a `ym:pv:` is punctuation already. */
const CONTEXT = /^(?:context|properties|props|traits|person|event params|user properties|ym pv|ym s) /;
const ZONE = / ?\b(?:utc|gmt)\b.*$/;
/** A question is no "entity: property". */
const LONGEST_NAME = 48;
/** "Identifiant visiteur (cookie)", "Overall Satisfaction (OSAT)": the note behind a name. */
const NOTE = /\s*\([^()]*\)\s*$/;
/** "Custom field (Satisfaction)": the name is the note. */
const FIELD = /^(?:custom fields?|champs? personnalisee?s?) \((.+)\)$/;
const ALIKE = 3;

/**
 * For each column its names from the whole one to its last words: "Affaire - Heure de l'échec" is also "heure de l'echec", and where three
 * headers begin with one word ("Events Created Time", "Events URI") the others are a name too. A pattern is tried on each in turn. In Italian,
 * Spanish, Portuguese, German and Dutch the first is the French one.
 */
export function headerNames(header: readonly string[]): readonly (readonly string[])[] {
  const plain = header.map(plainHeader);
  const french = inFrench(plain);
  const begun = new Map<string, number>();
  for (const name of plain) begun.set(firstWord(name), (begun.get(firstWord(name)) ?? 0) + 1);
  return header.map((text, column) => {
    const whole = plain[column] ?? "";
    const isShared = (begun.get(firstWord(whole)) ?? 0) >= ALIKE;
    const names = [
      french[column] ?? whole,
      whole,
      whole.replace(ZONE, ""),
      whole.replace(CONTEXT, ""),
      ...noted(text),
      ...tails(text),
    ];
    if (isShared) names.push(whole.slice(firstWord(whole).length + 1).replace(ZONE, ""));
    return [...new Set(names)].filter((name, place) => name !== "" || place === 0);
  });
}

function noted(text: string): string[] {
  const [, field] = FIELD.exec(fold(text)) ?? [];
  if (field !== undefined) return [plainHeader(field)];
  return NOTE.test(text) && text.length <= LONGEST_NAME ? [plainHeader(text.replace(NOTE, ""))] : [];
}

function tails(text: string): string[] {
  if (text.length > LONGEST_NAME) return [];
  const parts = text.split(/ - |: ?| \| |__|(?<=[\p{L}\d])\.(?=[\p{L}$])/u);
  return parts.slice(1).map((_, place) => plainHeader(parts.slice(place + 1).join(" ")));
}

function firstWord(name: string): string {
  return name.split(" ", 1)[0] ?? "";
}
