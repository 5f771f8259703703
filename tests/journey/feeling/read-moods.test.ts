import { expect, it } from "vitest";
import { readMoods } from "../../../src/journey/feeling/read-moods.ts";
import { inBothEngines } from "../both-engines.ts";
import { filled } from "../table-rows.ts";
import { opinionText, random } from "./texts.ts";

type Opinion = { readonly score: number | null; readonly words: string; readonly customer?: number };

/** A fifth of the rated ones are low; the unrated ones come last. */
function opinions(rated: number, truth: number, unrated: readonly string[]): Opinion[] {
  const next = random(11);
  return [
    ...Array.from({ length: rated }, (_, n) => ({
      score: n % 5 === 0 ? -2 : n % 2,
      words: opinionText(n % 5 === 0, truth, next),
    })),
    ...unrated.map((words) => ({ score: null, words })),
  ];
}

const UNRATED = ["Toujours en retard, déçu", "Rapide, parfait", "10/10", "Pas reçu : jamais reçu"];

/** Of the same texts, an engine after the other. */
const figures: unknown[] = [];

inBothEngines("readMoods", ({ given, database, query }) => {
  const build = async (all: readonly Opinion[], isWanted = true) => {
    const rows = all.map(({ score, customer }, at) => ({
      ...{ feedback_id: at + 1, customer_id: customer ?? at + 1, score },
    }));
    await given(...filled("feedback", ...rows));
    const words = all.map((one, at) => [at + 1, one.words] as const);
    await given("redacted_words", "feedback_id bigint, words varchar", words);
    await readMoods(database(), isWanted);
    const [trial] = await query("from word_trial");
    const moods = await query("from word_moods order by feedback_id");
    return { trial, moods };
  };

  it("reads the unrated texts where the ratings of others were told well enough", async () => {
    const { trial, moods } = await build(opinions(700, 0.95, UNRATED));
    expect(trial).toMatchObject({
      ...{ status: "read", unrated: 4, people: 700, people_low: 140, texts: 700, low: 140 },
    });
    expect(trial?.["accuracy_low"]).toBeGreaterThan(0.75);
    // A text of no words says nothing.
    expect(moods).toEqual([
      { feedback_id: 701, sounds_low: true },
      { feedback_id: 702, sounds_low: false },
      { feedback_id: 704, sounds_low: true },
    ]);
  });

  it("finds the same figures in both engines, to the last digit", async () => {
    const { trial } = await build(opinions(600, 0.9, UNRATED));
    figures.push(trial);
    expect(trial).toEqual(figures[0]);
  });

  it("reads none where words do not tell the ratings, and says how little they did", async () => {
    const { trial, moods } = await build(opinions(700, 0.65, UNRATED));
    expect(trial).toMatchObject({ status: "unsure", unrated: 4, low: 140 });
    expect(trial?.["accuracy_low"]).toBeLessThan(0.75);
    expect(moods).toEqual([]);
  });

  it("learns from no fewer than a hundred people with a low rating, and twenty with another", async () => {
    const { trial, moods } = await build(opinions(495, 1, UNRATED));
    expect(trial).toMatchObject({ status: "few", people: 495, people_low: 99, accuracy: null });
    expect(moods).toEqual([]);
    expect((await build(opinions(500, 1, UNRATED))).trial).toMatchObject({ status: "read", people_low: 100 });
    const oneWritesAll = opinions(700, 1, UNRATED).map((one) => ({ ...one, customer: 1 }));
    expect((await build(oneWritesAll)).trial).toMatchObject({ status: "few", people: 1, people_low: 1 });
    const lowAlone = opinions(700, 1, UNRATED).filter(({ score }) => score === null || score < 0);
    expect((await build(lowAlone)).trial).toMatchObject({ status: "few", people_low: 140 });
  });

  it("learns nothing where every text is rated, or where the company does not want it", async () => {
    expect((await build(opinions(700, 1, []))).trial).toMatchObject({
      status: "none",
      unrated: 0,
      people: null,
    });
    const { trial, moods } = await build(opinions(700, 1, UNRATED), false);
    expect(trial).toMatchObject({ status: "off", unrated: 4, people: null, accuracy: null });
    expect(moods).toEqual([]);
  });
});
