import { afterAll, describe, expect, it } from "vitest";
import { answerFile } from "../../src/answers/answer-file.ts";
import { foreseenFilters, type PrebuiltAnswer, prebuildAnswers } from "../../src/answers/prebuild.ts";
import { answerText } from "../../src/answers/published-json.ts";
import type { Question } from "../../src/answers/rows.ts";
import type { Site } from "../../src/answers/site.ts";
import type { Database } from "../../src/database/database.ts";
import { openNative } from "../../src/database/native.ts";
import { engines } from "../database/engines.ts";
import { type Built, buildIn, textsOf } from "../journey/built.ts";

const folder = new URL("../fixtures/three-customers", import.meta.url).pathname;
const questions: readonly Question[] = [
  { kind: "paths", anchor: "start" },
  { kind: "paths", anchor: "end" },
  { kind: "funnel" },
  { kind: "emotion" },
  { kind: "touchpoints" },
  { kind: "moves" },
  { kind: "hours" },
  { kind: "reshaped", anchor: "start", lens: "stage" },
  { kind: "reshaped", anchor: "end", lens: "stage" },
  { kind: "reshaped", anchor: "start", lens: "channel" },
  { kind: "reshaped", anchor: "end", lens: "channel" },
  { kind: "series" },
  { kind: "ended" },
];

type Prebuilt = { readonly built: Built; readonly files: ReadonlyMap<string, string> };
const prebuilt = new Map<string, Promise<Prebuilt>>();

/** Built and answered once per engine. */
function prebuiltBy({ name, open }: (typeof engines)[number]): Promise<Prebuilt> {
  const known = prebuilt.get(name) ?? prebuild(open);
  prebuilt.set(name, known);
  return known;
}

async function prebuild(open: (typeof engines)[number]["open"]): Promise<Prebuilt> {
  const built = await buildIn(await open(), await textsOf(folder));
  const files = new Map<string, string>();
  if (built.site !== null)
    for await (const { file, content } of prebuildAnswers([built.database], built.site))
      files.set(file, content);
  return { built, files };
}

afterAll(async () => {
  for (const one of prebuilt.values()) await (await one).built.database.close();
});

describe.each(engines)("prebuildAnswers in the $name engine", (engine) => {
  it("answers fifteen questions for each quarter and all, alone and with each persona or segment, and what is told over time once for each", async () => {
    const { files } = await prebuiltBy(engine);
    // Three periods × (everybody + 3 personas + 2 segments) × 15 questions.
    expect(files.size).toBe(3 * 6 * 15 + 6 + 3);
  });

  it("writes what the engine answers, under the name that views ask for", async () => {
    const { built, files } = await prebuiltBy(engine);
    if (built.site === null) throw new Error("missing site");
    for (const filter of foreseenFilters(built.site).filter((_, index) => index % 9 === 0))
      for (const question of questions)
        expect(files.get(answerFile(question, filter) ?? "")).toBe(
          answerText(await built.ask(question, filter)),
        );
  });

  it("writes the same files as the other engines, byte for byte", async () => {
    const [first = engine] = engines;
    expect([...(await prebuiltBy(engine)).files]).toEqual([...(await prebuiltBy(first)).files]);
  });
});

/** Every answer, read to the end. */
async function through(databases: readonly Database[], site: Site): Promise<PrebuiltAnswer[]> {
  const found: PrebuiltAnswer[] = [];
  for await (const one of prebuildAnswers(databases, site)) found.push(one);
  return found;
}

it("gives the same files in the same order through two connections, and stops at the first question that fails", async () => {
  const database = await openNative();
  const built = await buildIn(database, await textsOf(folder));
  if (built.site === null) throw new Error("missing site");
  const both = [database, await database.beside()];
  expect(await through(both, built.site)).toEqual(await through([database], built.site));
  await database.run("drop table mart.opinions");
  await expect(through(both, built.site)).rejects.toThrow("opinions");
  await database.close();
});

it("leaves no connection at work behind it, when a question fails and when its reader stops early", async () => {
  const database = await openNative();
  const built = await buildIn(database, await textsOf(folder));
  if (built.site === null) throw new Error("missing site");
  let atWork = 0;
  const counted = (inner: Database): Database => ({
    ...inner,
    query: async (sql, values) => {
      atWork += 1;
      try {
        return await inner.query(sql, values);
      } finally {
        atWork -= 1;
      }
    },
  });
  const both = [database, await database.beside()].map(counted);
  for await (const _ of prebuildAnswers(both, built.site)) break;
  expect(atWork).toBe(0);
  await database.run("drop table mart.opinions");
  await expect(through(both, built.site)).rejects.toThrow("opinions");
  expect(atWork).toBe(0);
  await database.close();
});
