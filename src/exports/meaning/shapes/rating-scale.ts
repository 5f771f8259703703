// The scale of a column of ratings. In: the table and the column. Out: its two ends, told by header and values together, and whether that is certain.
import { fold } from "../../cells/fold.ts";
import { ladderOf, npsGroupsOf } from "../../cells/ladder.ts";
import { ratingEnd, readRating } from "../../cells/rating.ts";
import { type Table, values } from "../../rows/table.ts";
import { plainHeader } from "../header-words.ts";
import type { Scale } from "../meaning.ts";
import { endsSaid, lowIsBest } from "../said-ends.ts";
import { isNpsAnswer } from "./nps-groups.ts";

export type ScaleVerdict = {
  readonly scale: Scale;
  readonly certain: boolean;
  /** What is asked, where the header or the scale says it: two ratings of two kinds are two opinions. */
  readonly kind: "nps" | "csat" | "ces" | null;
};

const NPS = /\bnps\b|recommand|recommend|\b0 (?:a|to) 10\b/;
const CSAT = /\bcsat\b|satisf/;
const CES = /\bces\b|\beffort\b|\bfacile\b|\beasy\b/;
/** More of it is worse. */
const EFFORT = /\b(?:quel|combien d'|how much) ?(?:niveau d'|was the )?effort\b/;

/** Of so many answers on 0–10 one at least is above 5. */
const ENOUGH = 20;

/** The header may say it (NPS, "sur 10"); else 1–5 when the values stay within, and beyond that the smallest usual scale that holds them. */
export function scaleOf(table: Table, column: number): ScaleVerdict {
  const header = plainHeader(table.header[column] ?? "");
  const texts = values(table, column).map(({ text }) => text);
  const numbers = texts.flatMap((text) => readRating(text) ?? []).slice(0, 50_000);
  const lowest = Math.min(...numbers);
  const highest = Math.max(...numbers);
  const kind = NPS.test(header) ? "nps" : CSAT.test(header) ? "csat" : CES.test(header) ? "ces" : null;
  const groups = npsGroupsOf(texts);
  if (groups !== null) return { scale: { ...scale(0, 10), words: groups }, certain: true, kind: "nps" };
  const words = ladderOf(texts);
  if (words !== null) return { scale: { ...scale(1, 5), words }, certain: true, kind };
  if (isNpsAnswer(table, column, texts)) return { scale: scale(0, 10), certain: true, kind: "nps" };
  const mixed = mixedScale(texts);
  if (mixed !== null) return { scale: mixed, certain: true, kind };
  const written = table.header[column] ?? "";
  const ends = endsSaid(written);
  if (ends !== null && lowest >= ends.min && highest <= ends.max)
    return { scale: { ...scale(ends.min, ends.max), reversed: ends.reversed }, certain: true, kind };
  if (kind === "nps" && lowest < 0 && lowest >= -100 && highest <= 100)
    return { scale: scale(-100, 100), certain: numbers.every((n) => n % 100 === 0), kind };
  const found = scaleAmong(header, written, texts, numbers);
  return { ...found, scale: { ...found.scale, reversed: EFFORT.test(header) || lowIsBest(written) }, kind };
}

function scaleAmong(
  header: string,
  written: string,
  texts: readonly string[],
  numbers: readonly number[],
): Pick<ScaleVerdict, "scale" | "certain"> {
  const lowest = Math.min(...numbers);
  const highest = Math.max(...numbers);
  const said = saidScale(`${header}${endIn(written)}`, texts, lowest, highest);
  if (said !== null) return { scale: said, certain: true };
  if (lowest >= 1 && highest <= 5) return { scale: scale(1, 5), certain: true };
  const end = highest <= 5 ? 5 : highest <= 10 ? 10 : highest <= 20 ? 20 : 100;
  return { scale: scale(lowest < 1 || highest > 10 ? 0 : 1, end), certain: false };
}

/** "Note séjour /10", "Score (/ 20)", "How satisfied are you? (1-7)". */
function endIn(header: string): string {
  const [, from, to] = /(?<![\d/.-])([01]) ?[-\u2013] ?(5|6|7|10|20|100)(?![\d/.-])/.exec(header) ?? [];
  if (from !== undefined && to !== undefined) return ` ${from} to ${to}`;
  const [, end] = /\/\s*(\d{1,3})(?!\d|\/)/.exec(header) ?? [];
  return end === undefined ? "" : ` sur ${end}`;
}

function saidScale(header: string, texts: readonly string[], lowest: number, highest: number): Scale | null {
  if (texts.length > 0 && texts.every((text) => text.endsWith("%"))) return scale(0, 100);
  const isTens = highest > 5 || /\bnps\b/.test(header) || texts.length < ENOUGH;
  if (NPS.test(header) && highest <= 10 && isTens) return scale(0, 10);
  const [, from, to] = /\b([01]) (?:a|to) (\d+)\b/.exec(header) ?? [];
  if (to !== undefined && Number(to) >= highest && Number(from) <= lowest)
    return scale(Number(from), Number(to));
  const [, french, english] = /\bsur (\d+)|\b(?:out of|of) (\d+)/.exec(header) ?? [];
  const declared = Number(french ?? english ?? Number.NaN);
  if (declared >= highest) return scale(lowest < 1 || declared > 10 ? 0 : 1, declared);
  const end = commonEnd(texts);
  return end !== null && end >= highest ? scale(lowest < 1 || end > 10 ? 0 : 1, end) : null;
}

/** "1/10" beside "2/5": each rating says of how many it is, and they do not agree, so each is stretched from its own scale onto 1–5. Null otherwise. */
function mixedScale(texts: readonly string[]): Scale | null {
  const ends = new Set(texts.map(ratingEnd));
  if (ends.size < 2 || ends.has(null)) return null;
  const words: Record<string, number> = {};
  for (const end of [...ends].flatMap((found) => found ?? []).sort((a, b) => a - b)) {
    const own = texts.filter((text) => ratingEnd(text) === end);
    const lowest = Math.min(...own.map((text) => readRating(text) ?? 0));
    const from = lowest < 1 || end > 10 ? 0 : 1;
    const stretched = (number: number) => 1 + ((number - from) / (end - from)) * 4;
    for (let number = from; number <= Math.min(end, MOST_MARKS); number++)
      words[`${number}/${end}`] = stretched(number);
    for (const text of own) words[fold(text)] = stretched(readRating(text) ?? from);
  }
  return { ...scale(1, 5), words };
}

/** Marks of the same scale that the sample does not show are known too, up to here. */
const MOST_MARKS = 100;

/** The ends of a scale that stands for several: "10, 5"; null of a scale of its own. */
export function endsAmong({ words }: Scale): string | null {
  const ends = new Set(Object.keys(words).flatMap((word) => ratingEnd(word) ?? []));
  return ends.size < 2 ? null : [...ends].sort((a, b) => a - b).join(", ");
}

/** "3/10", "7/10": every rating says of how many it is, and says the same. */
function commonEnd(texts: readonly string[]): number | null {
  const [end = null, ...others] = new Set(texts.map(ratingEnd));
  return others.length === 0 ? end : null;
}

function scale(min: number, max: number): Scale {
  return { min, max, reversed: false, words: {} };
}
