// Names of people in their own and in others' words. In: readable words, and what is known of names. Out: the same without those that are known, announced, or first names.

import { isGivenWord } from "../../names/given-words.ts";
import { isFirst, type Token, tokensOf } from "../../names/tokens.ts";
import { mask } from "../mask.ts";
import {
  ages,
  isAnnounced,
  isClosed,
  isKin,
  isNamed,
  isOfThing,
  isPraised,
  isRole,
  isThankedAlone,
  isTitled,
  isTitledAnyway,
  isTitledAsSomebody,
  isTold,
  lettered,
} from "./announcers.ts";

export type KnownNames = {
  /** Tells whether a word, folded, is part of a name that an export holds in a name-like column, and no word that people use otherwise. */
  readonly isName: (folded: string) => boolean;
  /** Tells whether a word, folded, is the company's own (its name, its shops): nobody's, even where one would stand. */
  readonly isSpared: (folded: string) => boolean;
  /** Names of files, events and the like are no sentences: what stands beside a name there is of it. */
  readonly isLabel?: boolean;
};

const particles = new Set(
  "de du le la les van von vom zu zur ter ten der den ben bin bou abou ould ait el al da dos das di d l o mac mc".split(
    " ",
  ),
);
/** A day, a street or a town, not the one whose name they bear. */
const saints = new Set("saint sainte st ste san santa".split(" "));
/** How far back and forth words may announce a name. */
const REACH = 64;

/** "Ph. Morvandieu". */
const shortFirst = /^(?:[CGPT]h|Chr|[BCFG]r|[CG]l|Jn|Gu|Fçs)$/u;

/** "Lighting was amazing". */
const things = /(?:ing|ness|ity|ship|tion|ment|age|erie)s?$/iu;

/** "fichier pour Zelig": in a label somebody, in a sentence perhaps a thing. */
const meant = /(?<!\p{L})(?:pour|chez|avec|par|for|with|von|por)[ ]$/iu;

/** Reading of one text; every token is looked at once, its neighbours within a fixed reach. */
class Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly known: KnownNames;
  readonly hidden: Set<number>;

  constructor(text: string, known: KnownNames) {
    this.text = text;
    this.tokens = tokensOf(text);
    this.known = known;
    this.hidden = new Set();
  }

  before(place: number): string {
    const start = this.tokens[place]?.start ?? 0;
    const text = this.text.slice(Math.max(0, start - REACH), start);
    return text.replace(this.known.isLabel === true ? /[_-]/gu : /_/gu, " ");
  }

  after(place: number): string {
    const end = this.tokens[place]?.end ?? 0;
    return this.text.slice(end, end + REACH);
  }

  /** A capital, and no ordinary word but one that people are also called. */
  mayBe(place: number): boolean {
    const token = this.tokens[place];
    if (token === undefined || !token.isCapital || token.text.length < 2) return false;
    return (!token.isCommon || token.isAlso) && !this.known.isSpared(token.folded);
  }

  isUnusual(place: number): boolean {
    return this.mayBe(place) && !this.tokens[place]?.isCommon;
  }

  /** Known without being announced: a first name, or a name of the exports. */
  isCertain(place: number): boolean {
    const token = this.tokens[place];
    if (token === undefined || token.isCommon || this.known.isSpared(token.folded)) return false;
    if (this.isFirstName(token, place)) return true;
    const isWritten = token.text.length > 1 && (token.isCapital || token.text.length > 2);
    return isWritten && this.known.isName(token.folded);
  }

  /** Not "Saint-Denis", nor "Louis XV"; in small letters not "jean", nor three letters that mean something else. */
  isFirstName({ isFirstName, isCapital, text, folded, gap }: Token, place: number): boolean {
    if (!isFirstName || (!isCapital && text.length < 4)) return false;
    if (!isCapital && folded === "jean" && !this.isBeforeFirst(place)) return false;
    const isSaint = saints.has(this.tokens[place - 1]?.folded ?? "") && /^[ -]$/u.test(gap);
    return !isSaint && !/^[ ][IVX]{1,4}(?!\p{L})/u.test(this.after(place));
  }

  /** "jean paul", but not a pair of jeans. */
  isBeforeFirst(place: number): boolean {
    const next = this.tokens[place + 1];
    if (next === undefined || !/^[ \u00A0-]$/u.test(next.gap)) return false;
    return next.isFirstName || next.folded === "pierre";
  }

  /** "L." or, where the words end, "L". */
  isInitial(place: number): boolean {
    const token = this.tokens[place];
    if (token === undefined || !token.isCapital || token.text.length > 1) return false;
    return /^(?:\.|\s*$|[\s]*[,;!?)\n-])/u.test(this.after(place).slice(0, 4));
  }
}

export function maskNames(text: string, known: KnownNames): string {
  const reading = new Reading(text, known);
  for (let place = 0; place < reading.tokens.length; place += 1) {
    if (startsName(reading, place)) place = hideName(reading, place);
  }
  hideSignature(reading);
  return written(reading);
}

function startsName(reading: Reading, place: number): boolean {
  if (reading.isCertain(place) || isPairOfKnown(reading, place)) return true;
  const token = reading.tokens[place];
  if (token === undefined || reading.known.isSpared(token.folded)) return false;
  if (!token.isCapital) return startsWithParticle(reading, place) || isLowerButTitled(reading, place, token);
  if (token.text.length === 1) return isInitialOfName(reading, place);
  if (startsWithParticle(reading, place)) return true;
  if (!reading.mayBe(place)) return isThingButTitled(reading, place, token);
  if (isShortOfFirst(reading, place) || isFiled(reading, place, token) || isFullName(reading, place, token))
    return true;
  return isAnnouncedAt(reading, place) || isFollowed(reading, place, token);
}

/** "Mme Paquet": nothing else is called so; all in capitals only where the words end, or every word after a title would be one. */
function isThingButTitled(reading: Reading, place: number, { text, folded }: Token): boolean {
  if (text.length < 4 || reading.known.isSpared(folded) || isRole(folded)) return false;
  if (!isTitledAsSomebody(reading.before(place)) || /^-\p{Ll}/u.test(reading.after(place))) return false;
  return !isShouted(text) || /^[ ]*(?:$|[.,;:!?)\n])/u.test(reading.after(place));
}

/** "Client MORVANDIEU", but not "CLIENT MORVANDIEU", where all is written so. */
function isFiled(reading: Reading, place: number, { text }: Token): boolean {
  if (text.length < 5 || !isShouted(text) || !reading.isUnusual(place)) return false;
  return /(?<!\p{L})(?:[Cc]liente?|[Aa]ffaire|[Dd]ossier|[Ff]amille)[ ]$/u.test(reading.before(place));
}

/** "j'ai croisé Florence Morvandieu": a word that is a first name too, with a surname, in the middle of a sentence. */
function isFullName(reading: Reading, place: number, token: Token): boolean {
  if (!isGivenWord(token.folded) || isFirst(token, place) || isOfThing(reading.before(place))) return false;
  return (
    isNext(reading, place + 1) &&
    reading.isUnusual(place + 1) &&
    !isShouted(reading.tokens[place + 1]?.text ?? "A")
  );
}

/** "Ph. Morvandieu": two letters of a first name. */
function isShortOfFirst(reading: Reading, place: number): boolean {
  const [token, next] = [reading.tokens[place], reading.tokens[place + 1]];
  if (token === undefined || !shortFirst.test(token.text)) return false;
  return next !== undefined && /^\.[ \u00A0]$/u.test(next.gap) && reading.isUnusual(place + 1);
}

/** "Mme van den Bossche", "M. Ait Ouarab": what comes after a title is a name, though its first word is another. */
function startsWithParticle(reading: Reading, place: number): boolean {
  const token = reading.tokens[place];
  if (token === undefined) return false;
  // "Mme Toulouse-Lautrec" too.
  const isPart = token.isCapital && (token.text.length < 4 || reading.tokens[place + 1]?.gap === "-");
  if (!particles.has(token.folded) && !isPart) return false;
  const before = reading.before(place);
  const isTitle = token.isCapital ? isTitled(before) || isClosed(before) : isTitledAnyway(before);
  if (!isTitle) return false;
  const next = particles.has(reading.tokens[place + 1]?.folded ?? "") ? place + 2 : place + 1;
  return isJoined(reading, place + 1) && isJoined(reading, next) && reading.isUnusual(next);
}

function isJoined(reading: Reading, place: number): boolean {
  return /^[ \u00A0'’-]$/u.test(reading.tokens[place]?.gap ?? "");
}

/** Two words side by side, both of names in the exports: together they are one, though each is also a word. */
function isPairOfKnown(reading: Reading, place: number): boolean {
  const [one, next] = [reading.tokens[place], reading.tokens[place + 1]];
  if (!one?.isCapital || !next?.isCapital || !/^[ \u00A0-]$/u.test(next.gap)) return false;
  if (!reading.known.isName(one.folded) || !reading.known.isName(next.folded)) return false;
  return !(one.isCommon && !one.isAlso && next.isCommon && !next.isAlso);
}

function isLowerButTitled(reading: Reading, place: number, token: Token): boolean {
  const before = reading.before(place);
  if (isElidedPart(reading, place)) return isTitledAnyway(before);
  if (token.isCommon) return token.isAlso && (isNamed(before) || isTitledAsSomebody(before));
  if (token.text.length < 3) return false;
  const after = reading.after(place);
  return isTitledAnyway(before) || isThankedAlone(before, after) || isKin(before, token.text, after);
}

/** "n'guyen", "o'malley". */
function isElidedPart(reading: Reading, place: number): boolean {
  const [token, next] = [reading.tokens[place], reading.tokens[place + 1]];
  if (token?.text.length !== 1 || next === undefined || !/^['’]$/u.test(next.gap)) return false;
  return next.text.length > 2 && !next.isCommon;
}

/** "J. Dupont", "J.-P. Martin". */
function isInitialOfName(reading: Reading, place: number): boolean {
  // "O'Neill", "D'Arcy".
  if (/^['’]$/u.test(reading.tokens[place + 1]?.gap ?? "") && reading.isUnusual(place + 1))
    return isAnnouncedAt(reading, place);
  if (isPairOfInitials(reading, place)) return true;
  // "Mrs J Abernethy".
  if (isNext(reading, place + 1) && reading.isUnusual(place + 1) && isTitledAsSomebody(reading.before(place)))
    return true;
  if (!reading.after(place).startsWith(".") || lettered.test(reading.before(place))) return false;
  const next = reading.tokens[place + 1];
  if (next === undefined || (!/^\.[ \u00A0-]?$/u.test(next.gap) && next.gap !== ".-")) return false;
  const token = reading.tokens[place];
  if (next.isAlso && next.isCapital && token !== undefined && isFirst(token, place)) return true;
  return (
    reading.isUnusual(place + 1) ||
    (next.text.length === 1 && reading.isUnusual(place + 2)) ||
    isAnnouncedAt(reading, place)
  );
}

/** "J-P Moncorgé". */
function isPairOfInitials(reading: Reading, place: number): boolean {
  const [next, name] = [reading.tokens[place + 1], reading.tokens[place + 2]];
  if (next?.text.length !== 1 || !next.isCapital || next.gap !== "-" || name === undefined) return false;
  return /^\.?[ \u00A0]$/u.test(name.gap) && reading.isUnusual(place + 2);
}

function isAnnouncedAt(reading: Reading, place: number): boolean {
  const before = reading.before(place);
  if (before === "") return false;
  if (reading.known.isLabel === true && reading.isUnusual(place) && meant.test(before)) return true;
  if (!isAnnounced(before)) return false;
  const token = reading.tokens[place];
  // "Merci. Rose…" begins a sentence: a word that is also a name needs a nearer announcement.
  return !(token?.isCommon && isFirst(token, place) && !isTitled(before) && !isClosed(before));
}

/** By an initial, a place of work, a relation, or what only people do. */
function isFollowed(reading: Reading, place: number, token: Token): boolean {
  // "Nantes Graslin, la vendeuse…" is a place.
  const [before, first] = [reading.tokens[place - 1], isFirst(token, place)];
  const isOfPlace = !first && before?.isCapital === true && before.isCommon && !isFirst(before, place - 1);
  const isThing = token.isCommon && !first && isOfThing(reading.before(place));
  if (!isOfPlace && !isThing && isTold(reading.after(place))) return true;
  if (token.isCommon) return isAlsoWithInitial(reading, place, token);
  if (!things.test(token.text) && isPraised(reading.before(place), reading.after(place))) return true;
  return reading.isInitial(place + 1) && isNext(reading, place + 1) && !lettered.test(`${token.text} `);
}

/** "Rose M." in the middle of a sentence, or at its start when what follows is told of somebody. */
function isAlsoWithInitial(reading: Reading, place: number, token: Token): boolean {
  if (!reading.isInitial(place + 1) || !isNext(reading, place + 1)) return false;
  return !isFirst(token, place) || isTold(reading.after(place + 1).replace(/^\./u, ""));
}

function isNext(reading: Reading, place: number): boolean {
  return /^[ \u00A0-]$/u.test(reading.tokens[place]?.gap ?? "");
}

/** Hides the name that starts here and those joined to it; gives the last place that was hidden. */
function hideName(reading: Reading, start: number): number {
  let end = endOfName(reading, start);
  for (let place = start; place <= end; place += 1) reading.hidden.add(place);
  if (isSurname(reading, start - 1) || isBefore(reading, start - 1)) reading.hidden.add(start - 1);
  let first = start;
  for (let next = joined(reading, end); next !== null; next = joined(reading, end)) {
    // "avec Domi, Nico et Pat": what stands before two names of a list is one.
    first = hideBefore(reading, first);
    end = endOfName(reading, next);
    for (let place = next; place <= end; place += 1) reading.hidden.add(place);
  }
  return end;
}

function hideBefore(reading: Reading, start: number): number {
  const before = reading.tokens[start - 1];
  if (before === undefined || reading.tokens[start]?.gap !== ", " || !reading.isUnusual(start - 1))
    return start;
  if (isFirst(before, start - 1) || isOfThing(reading.before(start - 1))) return start;
  reading.hidden.add(start - 1);
  return start - 1;
}

/** "DUBREUIL Anatole", "(Dubreuil Anatole)": what stands before a first name and is no place at a sentence's start. */
function isSurname(reading: Reading, place: number): boolean {
  const [word, first] = [reading.tokens[place], reading.tokens[place + 1]];
  if (first === undefined || word === undefined || !/^[ \u00A0_-]$/u.test(first.gap)) return false;
  const { isLabel, isName } = reading.known;
  if (!first.isFirstName && !(isLabel === true && isName(first.folded))) return false;
  if (word.text.length < 3 || word.isCommon || reading.known.isSpared(word.folded)) return false;
  if (isLabel === true) return true;
  if (!word.isCapital) return false;
  return /[(:] ?$/u.test(word.gap) || (isShouted(word.text) && !isShouted(first.text));
}

/** "Pierre-Yves": what stands before a hyphen is of the name, though it is a thing elsewhere. */
function isBefore(reading: Reading, place: number): boolean {
  const word = reading.tokens[place];
  if (reading.tokens[place + 1]?.gap !== "-" || word === undefined) return false;
  return reading.mayBe(place) && word.isAlso;
}

const isShouted = (text: string): boolean => text === text.toUpperCase();

/** "Léa et Hugo", "Karim, Sonia": the first one of the next name. */
function joined(reading: Reading, end: number): number | null {
  const next = reading.tokens[end + 1];
  if (next === undefined) return null;
  if (/^,[ ]$|^ & $|^\/$/u.test(next.gap) && reading.isUnusual(end + 1)) return end + 1;
  // "Client MORVANDIEU/PETIT".
  if (next.gap === "/" && isShouted(next.text) && reading.mayBe(end + 1)) return end + 1;
  const other = joinedByAge(reading, end);
  if (other !== null) return other;
  const isAnd = (next.folded === "et" || next.folded === "and") && next.gap === " ";
  if (!isAnd || !isNext(reading, end + 2)) return null;
  if (reading.mayBe(end + 2)) return end + 2;
  // "à Olive et à Prune".
  const to = reading.tokens[end + 2]?.folded ?? "";
  return /^(?:a|to|with|avec)$/u.test(to) && isNext(reading, end + 3) && reading.mayBe(end + 3)
    ? end + 3
    : null;
}

/** "Léa 6 ans et Jade 3 ans", "Léa (6 ans), Jade (3 ans)". */
function joinedByAge(reading: Reading, end: number): number | null {
  const between = ages.exec(reading.after(end))?.[0];
  if (between === undefined) return null;
  const start = (reading.tokens[end]?.end ?? 0) + between.length;
  for (let place = end + 2; place <= end + 6; place += 1)
    if (reading.tokens[place]?.start === start) return reading.mayBe(place) ? place : null;
  return null;
}

function endOfName(reading: Reading, start: number): number {
  let end = start;
  while (end < start + 5) {
    const next = nextOfName(reading, end);
    if (next === null) return end;
    end = next;
  }
  return end;
}

/** The further part of a name: a word, an initial, or a particle with a word after it. */
function nextOfName(reading: Reading, end: number): number | null {
  const [last, next] = [reading.tokens[end], reading.tokens[end + 1]];
  if (last === undefined || next === undefined || !touches(last, next)) return null;
  if (last.text.length === 1 && isPairOfInitials(reading, end)) return end + 2;
  if (!last.isCapital && isElidedPart(reading, end)) return end + 1;
  if (reading.isInitial(end + 1) && next.text !== "I") return end + 1;
  const after = reading.tokens[end + 2];
  // "Aristide N'Diaye".
  const isElided = next.text.length === 1 && next.isCapital && /^['’]$/u.test(after?.gap ?? "");
  if ((particles.has(next.folded) || isElided) && after !== undefined && /^[ '’\u00A0-]$/u.test(after.gap)) {
    // "Pham Van Duc": what stands between is no "de" of a place.
    if (reading.isUnusual(end + 2) || (next.isCapital && reading.mayBe(end + 2))) return end + 2;
    // "de La Roncière".
    if (particles.has(after.folded) && isJoined(reading, end + 3) && reading.isUnusual(end + 3))
      return end + 3;
  }
  if (reading.mayBe(end + 1) || reading.isCertain(end + 1)) return end + 1;
  return isLowerPart(reading, end + 1, next) ? end + 1 : null;
}

/** "avis-sophie-martin": a word that is also a name, in small letters after one, where the two are joined or both known. */
function isLowerPart(
  reading: Reading,
  place: number,
  { folded, gap, isAlso, isCommon, isCapital, text }: Token,
): boolean {
  const { known } = reading;
  if (known.isSpared(folded)) return false;
  if (isAlso && folded === "pierre" && reading.tokens[place - 1]?.folded === "jean") return true;
  if (isAlso) return /^[-_]$/u.test(gap) || known.isName(folded);
  if (isCommon || isCapital || text.length < 3) return false;
  // "avis_mme_dupont.csv".
  if (gap === "." && text.length < 5 && reading.after(place).trim() === "") return false;
  // "rolande.chamoiseau", and the same on a line of its own.
  return /^[-_.]$/u.test(gap) || (known.isLabel === true && gap === " ") || isLine(reading, place);
}

/** A first name and the word after it, with nothing else on their line. */
function isLine(reading: Reading, place: number): boolean {
  if (reading.tokens[place - 1]?.isFirstName !== true) return false;
  return /\n[ ]*$/u.test(reading.before(place - 1)) && /^[ .!]*(?:\n|$)/u.test(reading.after(place));
}

function touches(last: Token, next: Token): boolean {
  if (/^(?:[ \u00A0'’_-]| - )$/u.test(next.gap)) return true;
  if (next.gap === "." && !last.isCapital && !next.isCapital) return true;
  return (last.text.length === 1 || shortFirst.test(last.text)) && /^\.(?:[ \u00A0-])?$/u.test(next.gap);
}

const leave = /(?:\[•••\]|[\s.,;:!?()\d–—'’"»-])*$/u;

/** The last words when they stand alone like a signature: after a closing, on a line of their own, after a dash or the last sentence. */
function hideSignature(reading: Reading): void {
  const { tokens, text } = reading;
  const last = tokens.length - 1;
  const end = tokens[last]?.end ?? 0;
  if (last < 0 || !leave.test(text.slice(end, end + REACH))) return;
  let first = last + 1;
  while (first > 0 && last - first < 3 && isSigned(reading, first - 1, first <= last)) first -= 1;
  if (first > last) return;
  if (!(first === 0 ? isAllOfIt(reading, last) : standsAlone(reading, first, last))) return;
  for (let place = first; place <= last; place += 1) reading.hidden.add(place);
}

function isSigned(reading: Reading, place: number, hasNext: boolean): boolean {
  const token = reading.tokens[place];
  const next = reading.tokens[place + 1];
  if (
    token === undefined ||
    (hasNext && next !== undefined && !/^(?:[ \u00A0'’-]|\.[ -]?|, )$/u.test(next.gap))
  )
    return false;
  if (reading.hidden.has(place) || reading.isInitial(place)) return true;
  // "Respectueusement, P. N." closes, "signé électroniquement" says how.
  const isHow = /ment$/u.test(token.folded) && token.text.length > 8;
  if (isHow && (!token.isCapital || next?.gap.startsWith(","))) return false;
  if (reading.mayBe(place)) return true;
  return (
    !token.isCapital &&
    !token.isCommon &&
    isClosed(reading.before(place)) &&
    !reading.known.isSpared(token.folded)
  );
}

/** "Pierre M.", "— Wivine": a text of nothing else. */
function isAllOfIt(reading: Reading, last: number): boolean {
  const places = Array.from({ length: last + 1 }, (_, place) => place);
  if (!places.some((place) => reading.mayBe(place))) return false;
  return reading.isInitial(last) || /^[ ]*[–—-]/u.test(reading.before(0));
}

function standsAlone(reading: Reading, first: number, last: number): boolean {
  const before = reading.before(first);
  if (isClosed(before)) return true;
  const places = Array.from({ length: last - first + 1 }, (_, more) => first + more);
  const unusual = places.filter((place) => reading.isUnusual(place) || reading.hidden.has(place)).length;
  const hasInitial = places.length > 1 && reading.isInitial(last);
  if (unusual === 0) return hasInitial && /[.!?…)\n]\s*$/u.test(before);
  if (/(?:\n|[–—]|(?:^|\s)-)\s*$/u.test(before)) return true;
  // "… Les Kervadec": a couple.
  if (/[.!?…)\n]\s*Les[ ]$/u.test(before) && first === last) return true;
  return /[.!?…)]\s+$/u.test(before) && (hasInitial || unusual > 1) && places.length > 1;
}

function written({ text, tokens, hidden }: Reading): string {
  if (hidden.size === 0) return text;
  let [masked, from] = ["", 0];
  for (const place of [...hidden].sort((a, b) => a - b)) {
    const token = tokens[place];
    if (token === undefined) continue;
    masked += text.slice(from, token.start) + mask;
    // The point of an initial belongs to it, but where it ends the sentence.
    from =
      token.text.length === 1 && text[token.end] === "." && hidden.has(place + 1) ? token.end + 1 : token.end;
  }
  return masked + text.slice(from);
}
