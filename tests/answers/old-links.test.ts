// Links shared before the spreadsheet changed: a line on top, lines in another order, a touchpoint and a stage with a new name and their old id.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Answer, Question } from "../../src/answers/rows.ts";
import type { Database } from "../../src/database/database.ts";
import { openNative } from "../../src/database/native.ts";
import { filterOf, readState } from "../../src/views/state.ts";
import { unknownChoices } from "../../src/views/unknown-choices.ts";
import { type Built, buildIn, type Texts } from "../journey/built.ts";
import { type Given, given } from "../journey/given.ts";

/** Ties everywhere: three events at each moment, and paths as frequent as others. */
const web = ["abc", "abc", "cab", "bca", "ac", "ca", "bb", "ab"].flatMap((events, customer) =>
  [...events].map((event, second) => ({
    at: `2026-02-0${1 + (customer % 4)} 10:00:0${customer % 3 === 0 ? 0 : second}`,
    customer: `c${customer}`,
    event,
  })),
);
const opinions = ["1", "3", "5"].map((rating, customer) => ({
  at: "2026-02-20 10:00:00",
  customer: `c${customer}`,
  rating,
  words: `Attente ${rating}`,
}));
const what: Given = { touchpoints: { a: 1, b: 2, c: 2 }, web, opinions, themes: ["Attente;B;attente"] };

const questions = [
  ["?through=b", { kind: "funnel" }],
  ["?through=c&point=stage:s2", { kind: "emotion" }],
  ["?anchor=from:b", { kind: "paths", anchor: "from:b" }],
  ["?through=a", { kind: "paths", anchor: "start" }],
] as const satisfies readonly (readonly [search: string, question: Question])[];

let database: Database;
let before: readonly Answer[];
beforeAll(async () => {
  database = await openNative();
  before = await answersOf(await buildIn(database, given(what)));
});
afterAll(() => database.close());

/** What the links show; that all of it is known is expected first. */
async function answersOf(built: Built): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const [search, question] of questions) {
    if (built.site === null) throw new Error("missing site");
    expect(unknownChoices(search, built.site)).toEqual([]);
    const state = readState(search, built.site);
    answers.push(await built.ask(question, { ...filterOf(state), period: "all" }));
  }
  return answers;
}

/** The same folder with touchpoints.csv and stages.csv rewritten, line by line. */
function rewritten(touchpoints: (lines: string[]) => string[], stages = (lines: string[]) => lines): Texts {
  const texts = given(what);
  const edit = (name: string, lines: (lines: string[]) => string[]) => {
    const [header = "", ...rest] = (texts[name] ?? "").split("\n");
    return [`${header};id`, ...lines(rest.map((line) => `${line};`))].join("\n");
  };
  return {
    ...texts,
    "touchpoints.csv": edit("touchpoints.csv", touchpoints),
    "stages.csv": edit("stages.csv", stages),
  };
}

describe("old links", () => {
  it("show what they showed when a line is added on top", async () => {
    const built = await buildIn(
      database,
      rewritten((lines) => ["Vitrine;S1;Rue;;vitrine;;;;", ...lines]),
    );
    expect(await answersOf(built)).toEqual(before);
  });

  it("show what they showed when the lines are turned round", async () => {
    const built = await buildIn(
      database,
      rewritten((lines) => lines.toReversed()),
    );
    expect(await answersOf(built)).toEqual(before);
  });

  it("show what they showed when a touchpoint and a stage are renamed and keep their ids", async () => {
    const texts = rewritten(
      (lines) =>
        lines.map((line) => line.replace(/^B;S2;(.*);$/u, "Zone;Étape;$1;b").replace(";S2;", ";Étape;")),
      (lines) => lines.map((line) => line.replace(/^S2;$/u, "Étape;s2")),
    );
    const built = await buildIn(database, {
      ...texts,
      "themes.csv": (texts["themes.csv"] ?? "").replace(";B;", ";Zone;"),
    });
    expect(built.site?.touchpoints.find(({ id }) => id === "b")?.names.fr).toBe("Zone");
    expect(await answersOf(built)).toEqual(before);
  });

  it("say what is gone when a touchpoint is renamed without its id", async () => {
    const built = await buildIn(
      database,
      rewritten((lines) => lines.map((line) => line.replace(/^C;/u, "Zone;"))),
    );
    if (built.site === null) throw new Error("missing site");
    expect(unknownChoices("?through=c&anchor=to:13", built.site)).toEqual([
      { name: "anchor", value: "to:13" },
      { name: "through", value: "c" },
    ]);
  });
});
