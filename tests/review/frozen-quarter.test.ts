import { expect, it } from "vitest";
import { frozenQuarter } from "../../src/answers/schema.ts";
import { freezeQuarter } from "../../src/review/frozen-quarter.ts";
import { sampleEmotions, sampleFunnel, sampleSite } from "../fixtures/sample-answers.ts";
import { sampleFindings } from "../fixtures/sample-findings.ts";

it("keeps the headline figures and the findings, as its schema says, and nothing anybody wrote", () => {
  const seen = {
    quarter: "2026-T3",
    site: sampleSite,
    funnel: sampleFunnel,
    emotion: sampleEmotions,
    findings: sampleFindings,
  };
  const frozen = freezeQuarter(seen);
  expect(frozenQuarter.parse(frozen)).toEqual(frozen);
  expect(frozen).toMatchObject({
    quarter: "2026-T3",
    compare: sampleFindings.compare,
    n: sampleFunnel.n,
    mature: sampleFunnel.mature,
    stages: sampleFunnel.stages.map(({ stage, reached }) => ({ stage, reached })),
  });
  expect(frozen.findings.map(({ key, verdict }) => [key, verdict])).toEqual(
    sampleFindings.findings.map(({ key, verdict }) => [key, verdict]),
  );
  expect(frozen.practice?.sources).toHaveLength(sampleSite.source_ends.length);
  for (const { text } of sampleEmotions.verbatims) expect(JSON.stringify(frozen)).not.toContain(text);
});

it("has no finding where nothing was compared", () => {
  const seen = {
    quarter: "2026-T3",
    site: sampleSite,
    funnel: sampleFunnel,
    emotion: sampleEmotions,
    findings: null,
  };
  expect(freezeQuarter(seen)).toMatchObject({ compare: null, findings: [] });
});
