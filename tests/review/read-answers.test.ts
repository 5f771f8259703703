import { expect, it } from "vitest";
import { publishedText } from "../../src/answers/published-json.ts";
import { readSeen } from "../../src/review/read-answers.ts";
import { sampleEmotions, sampleFunnel, sampleSite } from "../fixtures/sample-answers.ts";
import { sampleFindings } from "../fixtures/sample-findings.ts";

const files: Readonly<Record<string, object>> = {
  "funnel/2026-T3.json": sampleFunnel,
  "emotion/2026-T3.json": sampleEmotions,
  "findings-2026-T2/2026-T3.json": sampleFindings,
};
const read = async (file: string) => {
  const content = files[file];
  return content === undefined ? null : JSON.parse(publishedText(content));
};

it("reads what everybody together was shown of a quarter, against the one before", async () => {
  expect(await readSeen(sampleSite, "2026-T3", read)).toMatchObject({
    quarter: "2026-T3",
    funnel: { n: sampleFunnel.n },
    findings: { compare: "2026-T2" },
  });
});

it("finds nothing of a quarter that the site does not have, or whose answers are not there", async () => {
  expect(await readSeen(sampleSite, "2030-T1", read)).toBeNull();
  expect(await readSeen(sampleSite, "2026-T2", read)).toBeNull();
});
