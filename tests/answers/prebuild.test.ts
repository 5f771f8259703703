import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerFile } from "../../src/answers/answer-file.ts";
import { foreseenFilters, prebuildAnswers } from "../../src/answers/prebuild.ts";
import type { Question } from "../../src/answers/rows.ts";
import type { Database } from "../../src/database/database.ts";
import { engines } from "../database/engines.ts";
import { type Built, buildIn, textsOf } from "../journey/built.ts";

const folder = new URL("../fixtures/three-customers", import.meta.url).pathname;
const questions: readonly Question[] = [
  { kind: "paths", anchor: "start" },
  { kind: "paths", anchor: "end" },
  { kind: "funnel" },
  { kind: "emotions" },
];

/** File → content, as each engine writes it. */
const byEngine = new Map<string, Map<string, string>>();

describe.each(engines)("prebuildAnswers in the $name engine", ({ name, open }) => {
  let database: Database;
  let built: Built;
  beforeAll(async () => {
    database = await open();
    built = await buildIn(database, await textsOf(folder));
    const files = new Map<string, string>();
    if (built.site !== null)
      for await (const { file, content } of prebuildAnswers(database, built.site)) files.set(file, content);
    byEngine.set(name, files);
  });
  afterAll(() => database.close());

  it("answers four questions for each quarter and all, alone and with each persona or segment", () => {
    // Three periods × (everybody + 3 personas + 2 segments) × 4 questions.
    expect(byEngine.get(name)?.size).toBe(3 * 6 * 4);
  });

  it("writes what the engine answers, under the name that views ask for", async () => {
    const { site } = built;
    if (site === null) throw new Error("missing site");
    for (const filter of foreseenFilters(site).filter((_, index) => index % 9 === 0)) {
      for (const question of questions) {
        const content = byEngine.get(name)?.get(answerFile(question, filter) ?? "");
        expect(content).toBe(JSON.stringify(await built.ask(question, filter)));
      }
    }
  });
});

describe("both engines", () => {
  it("write the same files, byte for byte", () => {
    expect([...(byEngine.get("wasm") ?? [])]).toEqual([...(byEngine.get("native") ?? [])]);
  });
});
