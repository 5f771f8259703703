// The same question, the same rows: native and WASM, on folders full of ties and loops, for every kind of question and filter.
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Filter, Question } from "../../src/answers/rows.ts";
import type { Database } from "../../src/database/database.ts";
import { openNative } from "../../src/database/native.ts";
import { openBlockingWasm } from "../database/engines.ts";
import { buildIn } from "../journey/built.ts";
import { given } from "../journey/given.ts";
import { folder } from "./generated.ts";

const questions: readonly Question[] = [
  { kind: "paths", anchor: "start" },
  { kind: "paths", anchor: "end" },
  { kind: "paths", anchor: "from:d" },
  { kind: "paths", anchor: "to:h" },
  { kind: "funnel" },
  { kind: "emotion" },
];
const filters: readonly Partial<Filter>[] = [
  {},
  { period: "2026-T1" },
  { period: "2026-T2", through: "h" },
  { persona: "client", segment: "part" },
  { persona: "nobody" },
  { through: "non-classe" },
];
const groups = [
  "segment;Pro;;cle = compte",
  "segment;Part;;",
  "persona;Client;;commandes >= 1",
  "persona;Curieux;;",
];

let native: Database;
let wasm: Database;
beforeAll(async () => {
  native = await openNative();
  wasm = await openBlockingWasm();
});
afterAll(async () => {
  await native.close();
  await wasm.close();
});

describe("answerQuestion", () => {
  it.each(fc.sample(folder, { numRuns: 3, seed: 5 }).map((what, number) => ({ what, number })))(
    "gives the same from both engines, folder $number",
    async ({ what }) => {
      const texts = given({ ...what, groups, smallGroup: 2 });
      const one = await buildIn(native, texts);
      const other = await buildIn(wasm, texts);
      expect(other.site).toEqual(one.site);
      for (const question of questions)
        for (const filter of filters)
          expect([question, filter, await other.ask(question, filter)]).toEqual([
            question,
            filter,
            await one.ask(question, filter),
          ]);
    },
  );

  it("answers questions asked at once as it does one after the other, and a failed one holds nobody up", async () => {
    const [what = { touchpoints: {} }] = fc.sample(folder, { numRuns: 1, seed: 8 });
    const built = await buildIn(native, given({ ...what, groups }));
    const alone = [];
    for (const question of questions) alone.push(await built.ask(question));
    const wrong = built.ask({ kind: "funnel" }, { period: "2026-T9" }).catch((error: Error) => error.message);
    const together = await Promise.all(questions.map((question) => built.ask(question)));
    expect(together).toEqual(alone);
    expect(await wrong).toBe("invalid period: 2026-T9");
  });
});

it("answers in brief with the same rows, without what is not drawn behind another period", async () => {
  const web = ["c1", "c2", "c3"].flatMap((customer) => [
    { at: "2026-01-01 10:00:00", customer, event: "a" },
    { at: "2026-01-01 10:05:00", customer, event: "b" },
  ]);
  const built = await buildIn(native, given({ touchpoints: { a: 1, b: 2 }, smallGroup: 1, web }));
  const [paths, briefPaths] = [
    await built.ask({ kind: "paths", anchor: "start" }),
    await built.ask({ kind: "paths", anchor: "start", brief: true }),
  ];
  expect(paths.variants).toHaveLength(1);
  const links = paths.links.map((link) => ({ ...link, median_seconds: null }));
  expect(briefPaths).toEqual({ ...paths, variants: [], links, returns: null, crossing: null });
  const funnel = await built.ask({ kind: "funnel" });
  expect(await built.ask({ kind: "funnel", brief: true })).toEqual({ ...funnel, groups: [] });
  const emotions = await built.ask({ kind: "emotion" });
  expect(await built.ask({ kind: "emotion", brief: true })).toEqual({ ...emotions, verbatims: [] });
});
