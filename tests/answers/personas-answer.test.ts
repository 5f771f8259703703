// Each persona as a filter by it is answered. In: journeys of two personas, and of one too few.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkedAnswer } from "../../src/answers/check-published.ts";
import { publishedText } from "../../src/answers/published-json.ts";
import type { PersonasAnswer } from "../../src/answers/rows.ts";
import type { Database } from "../../src/database/database.ts";
import { openNative } from "../../src/database/native.ts";
import { type Built, buildIn } from "../journey/built.ts";
import { given } from "../journey/given.ts";
import { taken } from "./counted.ts";

let database: Database;
let built: Built;
let answer: PersonasAnswer;
beforeAll(async () => {
  database = await openNative();
  const groups = [
    "persona;Mobile;;appareil = mobile",
    "persona;Tablette;;appareil = tablet",
    "persona;Autres;;",
  ];
  const web = [
    ...taken({ ab: 12, a: 8, ca: 6 }, "2026-01-05", { device: "mobile" }),
    ...taken({ cb: 30, c: 5 }, "2026-01-05"),
    ...taken({ a: 9 }, "2026-12-30"),
  ];
  built = await buildIn(
    database,
    given({ touchpoints: { a: 1, b: 2, c: 1 }, goal: 2, smallGroup: 5, groups, web }),
  );
  answer = await built.ask({ kind: "personas" }, { period: "2026-T1" });
});
afterAll(() => database.close());

describe("answerPersonas", () => {
  it("counts each persona's journeys, first contacts and paths to the goal", () => {
    const [mobile] = answer.personas;
    expect(answer.n).toBe(61);
    expect(mobile).toMatchObject({ persona: "mobile", n: 26, mature: 26, converted: 12 });
    expect(mobile?.firsts.map(({ node, n }) => [node, n])).toEqual([
      ["a", 20],
      ["c", 6],
    ]);
    expect(mobile?.variants[0]).toMatchObject({ path: ["a", "b"], n: 12, converted: 12 });
  });

  it("says nothing of a persona under the threshold, and nothing at all where everybody is", async () => {
    const { n, personas } = await built.ask({ kind: "personas" }, { period: "2026-T4" });
    expect(n).toBe(9);
    expect(personas[0]).toMatchObject({ persona: "mobile", n: null, mature: null, firsts: [], variants: [] });
    expect(await built.ask({ kind: "personas" }, { period: "2026-T2" })).toEqual({
      ...{ kind: "personas", n: null, personas: [] },
    });
  });

  it("is the same whichever persona is chosen elsewhere, and holds to the schema", async () => {
    expect(await built.ask({ kind: "personas" }, { period: "2026-T1", persona: "mobile" })).toEqual(answer);
    expect(checkedAnswer(JSON.parse(publishedText(answer)), "personas")).toEqual(answer);
  });
});
