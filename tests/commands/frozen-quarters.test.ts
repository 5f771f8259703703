import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { publishedText } from "../../src/answers/published-json.ts";
import { quarterFile, readFrozen } from "../../src/commands/frozen-quarters.ts";
import { freezeQuarter } from "../../src/review/frozen-quarter.ts";
import { sampleEmotions, sampleFunnel, sampleSite } from "../fixtures/sample-answers.ts";
import { sampleFindings } from "../fixtures/sample-findings.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "parcours-quarters-"));
  await mkdir(join(folder, "quarters"));
});
afterEach(() => rm(folder, { recursive: true }));

const seen = {
  quarter: "2026-T3",
  site: sampleSite,
  funnel: sampleFunnel,
  emotion: sampleEmotions,
  findings: sampleFindings,
};
const answers: Readonly<Record<string, object>> = {
  "funnel/2026-T3.json": sampleFunnel,
  "emotion/2026-T3.json": sampleEmotions,
  "findings-2026-T2/2026-T3.json": sampleFindings,
};
const read = async (file: string) => JSON.parse(publishedText(answers[file] ?? {}));
const frozen = freezeQuarter(seen);

it("finds nothing restated in what is told the same, whatever the version that wrote it", async () => {
  await writeFile(quarterFile(folder, "2026-T3"), JSON.stringify({ version: 0, ...frozen }));
  expect(await readFrozen(folder, sampleSite, read)).toEqual({
    frozen: ["2026-T3"],
    practised: [{ quarter: "2026-T3", practice: frozen.practice }],
    restated: [],
    unread: [],
  });
});

it("reads quarters that were frozen before they told how the team works", async () => {
  const { practice: _practice, ...older } = frozen;
  await writeFile(quarterFile(folder, "2026-T3"), publishedText(older));
  expect(await readFrozen(folder, sampleSite, read)).toMatchObject({ frozen: ["2026-T3"], practised: [] });
});

it("tells what is restated, and names files that cannot be read", async () => {
  await writeFile(quarterFile(folder, "2026-T3"), publishedText({ ...frozen, n: (frozen.n ?? 0) + 100 }));
  await writeFile(quarterFile(folder, "2026-T1"), "{");
  await writeFile(quarterFile(folder, "last-build"), "{}");
  await writeFile(quarterFile(folder, "2026-T2"), publishedText({ quarter: 3 }));
  const found = await readFrozen(folder, sampleSite, read);
  expect(found.restated).toMatchObject([{ quarter: "2026-T3", figures: [{ key: "n", is: frozen.n }] }]);
  expect(found.unread).toEqual(["quarters/2026-T1.json", "quarters/2026-T2.json"]);
});

it("finds none in a folder without quarters", async () => {
  expect(await readFrozen(join(folder, "none"), sampleSite, read)).toEqual({
    ...{ frozen: [], practised: [] },
    restated: [],
    unread: [],
  });
});
