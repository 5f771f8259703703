// Every sentence that counts something, told of none, of one and of two: generated, so that a new one is held to it too.
import { globSync } from "node:fs";
import { expect, it } from "vitest";
import type { Language } from "../../src/words/format.ts";
import { problemText } from "../../src/words/problem-text.ts";
import { type ProblemCode, problemWords } from "../../src/words/problems/index.ts";
import { TAKEAWAYS, TOLD } from "./takeaways/of-count.ts";

const words = new URL("../../src/words/", import.meta.url);
const modules: readonly Record<string, unknown>[] = await Promise.all(
  globSync("**/*.ts", { cwd: words }).map((file) => import(new URL(file, words).href)),
);

/** What stands in for a name: no digit, no letter that ends a plural. */
const NAME = "Xo";
const ARGUMENTS = 5;

/** Facts that are each the same number. */
const allOf = (n: number): object =>
  new Proxy({}, { get: (_, name) => (typeof name === "symbol" ? undefined : n) });

/** Names wherever the sentence takes them, numbers elsewhere: a number that is not one is told as NaN. */
function told(sentence: (...facts: unknown[]) => unknown, n: number): unknown {
  const masks = Array.from({ length: 2 ** ARGUMENTS }, (_, mask) => mask);
  const names = (mask: number) => [...mask.toString(2)].filter((bit) => bit === "1").length;
  for (const mask of masks.toSorted((a, b) => names(b) - names(a))) {
    const facts = Array.from({ length: ARGUMENTS }, (_, at) => (mask & (1 << at) ? NAME : n));
    const text = attempt(sentence, facts);
    if (text !== null) return text;
  }
  return attempt(sentence, [allOf(n), allOf(n), allOf(n)]);
}

function attempt(sentence: (...facts: unknown[]) => unknown, facts: readonly unknown[]): unknown {
  try {
    const text = sentence(...facts);
    return typeof text === "string" && /NaN|undefined|Invalid|\[object/u.test(text) ? null : text;
  } catch {
    return null;
  }
}

function sentences(words: unknown, n: number, path: string): [string, string][] {
  if (typeof words === "string") return [[path, words.replace(/[\u00A0\u202F]/gu, " ")]];
  if (typeof words === "function") return sentences(told(words as () => unknown, n), n, path);
  if (words === null || typeof words !== "object") return [];
  return Object.entries(words).flatMap(([name, value]) => sentences(value, n, `${path}.${name}`));
}

function sentencesIn(language: Language, n: number): [string, string][] {
  return modules
    .flatMap((module) => Object.entries(module))
    .flatMap(([name, words]) => {
      const isDictionary = typeof words === "object" && words !== null && "fr" in words && "en" in words;
      return isDictionary ? sentences((words as Record<Language, unknown>)[language], n, name) : [];
    });
}

/** `kept` is a list of names in one of them. */
const isCounted = (name: string, code: string): boolean =>
  name === "count" || name === "cells" || (name === "kept" && code === "events-unplaced");

/** Every problem of n rows, n cells and so on; what else it tells is a name. */
function problemsIn(language: Language, n: number): [string, string][] {
  return Object.keys(problemWords).map((code) => {
    const text = Object.values(problemWords[code as ProblemCode][language]).join(" ");
    const names = [...text.matchAll(/\{(\w+)\}/gu)].map(([, name = ""]) => name);
    const values = Object.fromEntries(names.map((name) => [name, isCounted(name, code) ? n : NAME]));
    const told = problemText(
      { file: NAME, line: null, column: NAME, code: code as ProblemCode, found: NAME, rows: n, values },
      language,
    );
    return [code, `${told.message} ${told.hint}`.replace(/[\u00A0\u202F]/gu, " ")];
  });
}

function takeawaysIn(language: Language, n: number): [string, string][] {
  return Object.entries(TAKEAWAYS).flatMap(([name, tell]) =>
    tell(n, language).map((text): [string, string] => [name, text.replace(/[\u00A0\u202F]/gu, " ")]),
  );
}

const NOUNS = {
  fr: "clients?|points?|jours?|interactions?|commandes?|notes?|exports?|lignes?|fichiers?|étapes?|trimestres?|paris?|décisions?|personnes?|sources?|colonnes?|liens?|demandes?|réponses?|invitations?|passages?|comparaisons?|irritants?|entrants?|textes?|cases?|personas?|minutes?|visites?|évènements?|identifiants?|dates?|cellules?|montants?|numéros?",
  en: "customers?|journeys?|ratings?|opinions?|touchpoints?|days?|interactions?|orders?|notes?|exports?|rows?|lines?|files?|stages?|quarters?|bets?|decisions?|people|sources?|columns?|links?|requests?|answers?|invitations?|comparisons?|irritants?|entrants?|texts?|cells?|personas?|minutes?|visits?|events?|months?|marks?|identifiers?|dates?|cells?|amounts?|numbers?|times?",
};
/** Said only where there is one at least. */
const NEVER_OF_NONE =
  /^(?:flowWords\.hidden|irritantWords\.(?:more|othersProven)|leftAsideWords\.rows|tellingWordsText\.lead)$/u;
/** The number before the verb is a cut in days: who come are a share. */
const OF_A_SHARE = /^contrastWords\.ahead\.proven$/u;
const VERBS = {
  fr: "sont|ont|n’ont|vont|font|étaient|n’étaient|commencent|s’arrêtent|se sont|ne sont|passent|y passent|atteignent|aboutissent|comptent|restent|perdent|se distinguent|s’y arrêtent|qui aboutissent|sortent|portent|viennent|figurent|désignent|ne comptent",
  en: "are|were|have|stop|begin|pass|reach|arrive|count|remain|lose|make|stand|do|come",
};
/** No figure of a decimal or a name; what is fewer than one, or at least one, is not what the verb is of. */
const AMONG = "(?<![\\p{L}\\d,.+−/-])";

/** A number and what it counts, with one word between them at most. */
function wrongIn(language: Language, n: number, text: string): string[] {
  const isOne = language === "fr" ? n < 2 : n === 1;
  const nouns = [
    ...text.matchAll(
      new RegExp(`${AMONG}${n} (?:(?!des |of )\\p{L}+ )?(${NOUNS[language]})(?![\\p{L}’])`, "gu"),
    ),
  ]
    .filter(([, noun = ""]) => isOne !== (noun !== "people" && !noun.endsWith("s")))
    .map(([whole]) => whole);
  if (!isOne) return nouns;
  const verbs = [
    ...text.matchAll(
      new RegExp(
        `(?<!than |moins de )${AMONG}${n} (?:(?:parcours|avis|journey|${NOUNS[language]}) )?(${VERBS[language]})(?![\\p{L}’])`,
        "gu",
      ),
    ),
  ];
  return [...nouns, ...verbs.map(([whole]) => whole)];
}

it.each([
  ["fr", 0],
  ["fr", 1],
  ["fr", 2],
  ["en", 0],
  ["en", 1],
  ["en", 2],
] as const)("in %s, of %i", (language, n) => {
  const all = sentencesIn(language, n);
  expect(all.length).toBeGreaterThan(800);
  const others = [...problemsIn(language, n), ...takeawaysIn(language, n)];
  expect(others.length).toBeGreaterThan(200);
  expect(others.filter(([, text]) => /\(s\)|\[[^\]]*\||NaN|undefined/u.test(text))).toEqual([]);
  const said = [...all, ...others].filter(
    ([path]) => (n > 0 || !NEVER_OF_NONE.test(path)) && !OF_A_SHARE.test(path),
  );
  const wrong = said.flatMap(([path, text]) => wrongIn(language, n, text).map((part) => `${path}: ${part}`));
  expect(wrong).toEqual([]);
});
it("tells of every function of takeaways", () => {
  expect(TOLD.toSorted()).toEqual(Object.keys(TAKEAWAYS).toSorted());
});
it("would see a wrong one", () => {
  expect(wrongIn("en", 1, "n = 1 journeys of 1 customer")).toEqual(["1 journeys"]);
  expect(wrongIn("fr", 1, "1 parcours commencent après le but")).toEqual(["1 parcours commencent"]);
  expect(wrongIn("fr", 0, "0 lignes lues")).toEqual(["0 lignes"]);
  expect(wrongIn("en", 2, "2 journey begin")).toEqual(["2 journey"]);
  expect(wrongIn("fr", 1, "21 clients sont là, 0,1 points")).toEqual([]);
});
