// Typeform, answers to a survey. In: one row per answer, the questions as headers, times in UTC. Out: one feedback per row, rated 0 to 10 when such a question is there.

import { ladderOf, npsGroupsOf } from "../cells/ladder.ts";
import { readRating } from "../cells/rating.ts";
import type { Scale } from "../meaning/meaning.ts";
import { keysOf, optionalCell } from "../meaning/meaning-parts.ts";
import { ratingColumn } from "../meaning/rating-column.ts";
import { ladderTold } from "../meaning/shapes/feedback.ts";
import { scaleOf } from "../meaning/shapes/rating-scale.ts";
import { timeCell } from "../meaning/time-cell.ts";
import { type Problem, problem } from "../problem.ts";
import { find, type Table, values } from "../rows/table.ts";
import type { Format } from "./format.ts";

const NPS: Scale = { min: 0, max: 10, reversed: false, words: {} };
const SATISFACTION: Scale = { min: 1, max: 5, reversed: false, words: {} };
const HIDDEN = {
  customer: ["customer_id", "customer id", "client_id", "user_id"],
  email: ["email", "e-mail", "adresse e-mail"],
  order: ["order_ref", "order", "order_id", "order ref", "commande", "numero_commande"],
};
const TOUCHPOINT = ["moment", "touchpoint", "point_de_contact", "point de contact"];
const NAMES = ["first name", "last name", "first_name", "last_name", "name", "prénom", "nom"];
const OWN = [
  "#",
  "start date (utc)",
  "submit date (utc)",
  "stage date (utc)",
  "network id",
  "response type",
  "tags",
  "ending",
  "score",
];

const ASKS_NPS = /0 (?:a|to|-) 10|recommand|recommend|probabilite|likely|\bnps\b/;
const ASKS_SATISFACTION = /satisf|1 (?:a|to|-) 5|note/;
const ASKS_WORDS =
  /pourquoi|\bwhy\b|raison|reason|commentaire|^comments?$|expli|suggest|ameliorer|improve|dites|tell us|racont|avis/;

const ASKS_NAME =
  /\b(?:votre|vos|ton|your) (?:(?:full|first|last) )?(?:nom|prenom|name)s?\b|\bnom (?:complet|de famille|et prenom)|vous appelez/;
const ASKS_CONTACT =
  /adresse|address|telephone|\bphone|mobile|portable|e-?mail|courriel|coordonnees|code postal|\bzip\b|iban|naissance|birth/;

export const typeformSurvey: Format = {
  id: "typeform-survey",
  names: { fr: "Enquête Typeform", en: "Typeform survey" },
  tool: "Typeform",
  opinions: "asked",
  signature: ["submit date (utc)", "start date (utc)"],
  read(table, report) {
    const at = find(table, "submit date (utc)");
    const time = at === null ? null : timeCell(table, at, "utc", report);
    if (time === null) return null;
    const questions = questionColumns(table);
    const rating = ratingQuestion(table, questions, report);
    const others = questions.filter((column) => column !== rating?.column && isWorded(table, column));
    const touchpoint = optionalCell(table, "touchpoint", ...TOUCHPOINT);
    return {
      format: "typeform-survey",
      source: "typeform",
      // Not the Network ID: everybody behind one office address shares it.
      keys: keysOf(table, HIDDEN),
      readings: [
        {
          kind: "feedback",
          time,
          event: { text: "survey" },
          rating,
          texts: questions.filter((column) => column !== rating?.column && isOpinion(table, column)),
          ...touchpoint,
          names: [
            ...NAMES.flatMap((name) => find(table, name) ?? []),
            ...questions.filter((column) => asksName(table, column)),
          ],
        },
        // Further questions that are answered by words of a scale; the free words are not said twice.
        ...others.map((column) => ({
          kind: "feedback" as const,
          time,
          event: { text: "survey" },
          rating: worded(table, column, report),
          texts: [],
          ...touchpoint,
          names: [],
        })),
      ],
      exclude: [],
      continues: false,
    };
  },
};

function questionColumns(table: Table): number[] {
  const others = [...OWN, ...TOUCHPOINT, ...NAMES, ...Object.values(HIDDEN).flat()];
  const taken = new Set(others.flatMap((name) => find(table, name) ?? []));
  return table.header.map((_, column) => column).filter((column) => !taken.has(column));
}

/** The question on 0–10, told by its header and values; failing that by its values alone, when only one fits; failing that one on 1–5. */
function ratingQuestion(table: Table, questions: readonly number[], report: Problem[]) {
  const asked = questions.filter((column) => asks(table, column, ASKS_NPS));
  if (asked[0] !== undefined)
    return isWorded(table, asked[0])
      ? worded(table, asked[0], report)
      : ratingColumn(table, asked[0], NPS, report);
  const fitting = questions.filter((column) => isWhole(table, column, NPS));
  const tens = fitting.filter((column) => !isWhole(table, column, SATISFACTION));
  if (tens.length === 1) return ratingColumn(table, tens[0] ?? null, NPS, report);
  const fives = fitting.filter(
    (column) => asks(table, column, ASKS_SATISFACTION) && isWhole(table, column, SATISFACTION),
  );
  if (tens.length === 0 && fives.length === 1)
    return ratingColumn(table, fives[0] ?? null, SATISFACTION, report);
  const words = questions.find((column) => isWorded(table, column));
  if (tens.length + fives.length === 0 && words !== undefined) return worded(table, words, report);
  const names = [...tens, ...fives].map((column) => table.header[column]).join(" · ");
  report.push(
    problem(names === "" ? "rating-missing" : "rating-ambiguous", table.file, {
      found: names === "" ? null : names,
    }),
  );
  return null;
}

/** Answered by words that say as much as marks: "Promoteur", "Très satisfait". */
function isWorded(table: Table, column: number): boolean {
  const texts = values(table, column).map(({ text }) => text);
  return npsGroupsOf(texts) !== null || ladderOf(texts) !== null;
}

function worded(table: Table, column: number, report: Problem[]) {
  const { scale } = scaleOf(table, column);
  report.push(...ladderTold(table, column, scale));
  return ratingColumn(table, column, scale, report);
}

function asks(table: Table, column: number, pattern: RegExp): boolean {
  return pattern.test(table.folded[column] ?? "") && !isFreeText(table, column);
}

function isWhole(table: Table, column: number, { min, max }: Scale): boolean {
  const found = values(table, column).map(({ text }) => readRating(text));
  return found.length > 0 && found.every((n) => n !== null && Number.isInteger(n) && n >= min && n <= max);
}

/** Words people wrote: hardly ever the same twice and of some length, or fewer of them under a question that asks for words. */
function isFreeText(table: Table, column: number): boolean {
  const texts = values(table, column).map(({ text }) => text);
  const words = texts.filter((text) => readRating(text) === null && /\p{L}/u.test(text));
  if (words.length === 0 || words.length < texts.length / 2) return false;
  const length = words.reduce((sum, text) => sum + text.length, 0) / words.length;
  const different = new Set(words).size / words.length;
  return (different > 0.3 && length >= 20) || (ASKS_WORDS.test(table.folded[column] ?? "") && length >= 4);
}

function asksName(table: Table, column: number): boolean {
  return ASKS_NAME.test(table.folded[column] ?? "");
}

/** Free words, but not the answer to who or where one is: an opinion on addresses holds no numbers, an address does. */
function isOpinion(table: Table, column: number): boolean {
  if (!isFreeText(table, column) || asksName(table, column)) return false;
  if (!ASKS_CONTACT.test(table.folded[column] ?? "")) return true;
  const texts = values(table, column);
  return texts.filter(({ text }) => /[\d@]/.test(text)).length < texts.length / 2;
}
