// Words one by one, with what tells a name from another word. In: readable words. Out: tokens in order.
import { fold } from "../../exports/cells/fold.ts";
import { isAlsoName, isCommon } from "./common-words.ts";
import { isFirstName } from "./first-names.ts";

export type Word = {
  readonly folded: string;
  /** An ordinary word; `isAlso`: one that people are also called. */
  readonly isCommon: boolean;
  readonly isAlso: boolean;
  /** A first name and no ordinary word. */
  readonly isFirstName: boolean;
};

export type Token = Word & {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isCapital: boolean;
  /** What stands between the token before and this one. */
  readonly gap: string;
};

const letters = /\p{L}+/gu;
/** Letters of scripts without capitals stand for them among Latin ones: "merci à 美咲". */
const capital = /^\p{Lu}/u;
const orWithout = /^[\p{Lu}\p{Lo}]/u;
const latin = /\p{Script=Latin}/u;

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  const isMixed = latin.test(text);
  for (const { 0: found, index } of text.matchAll(letters)) {
    const gap = text.slice(end, index);
    end = index + found.length;
    tokens.push({
      ...wordOf(found),
      text: found,
      start: index,
      end,
      gap,
      isCapital: (isMixed ? orWithout : capital).test(found),
    });
  }
  return tokens;
}

/** People use the same few thousand words: each is looked up once. */
const seen = new Map<string, Word>();
const MOST = 100_000;

export function wordOf(text: string): Word {
  const known = seen.get(text);
  if (known !== undefined) return known;
  const common = isCommon(text);
  const word = {
    folded: fold(text),
    isCommon: common,
    isAlso: isAlsoName(text),
    isFirstName: !common && isFirstName(text),
  };
  if (seen.size >= MOST) seen.clear();
  seen.set(text, word);
  return word;
}

/** True for the first word of a sentence, of a line, of what stands between brackets or quotes. */
export function isFirst({ gap }: Token, place: number): boolean {
  return place === 0 || /[.!?…\n:;•"«“(]/u.test(gap);
}
