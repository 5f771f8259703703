import { expect, it } from "vitest";
import { endedSources } from "../../src/answers/source-ends.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";

it("names sources that have ended and their stages as people do", () => {
  const [stage] = sampleSite.stages;
  const ends = [
    {
      source: "ga4",
      last_day: "2026-01-01",
      is_ended: true,
      is_awaited: false,
      missing: [{ stage: stage?.id ?? "", share: 0.5 }],
      begins: null,
    },
    { source: "x", last_day: "2026-01-01", is_ended: false, is_awaited: false, missing: [], begins: null },
  ];
  const site = { ...sampleSite, tools: { ga4: "Google Analytics 4" }, source_ends: ends };
  expect(endedSources(site, "en")).toEqual([
    { name: "Google Analytics 4", last_day: "2026-01-01", missing: [{ stage: stage?.names.en, share: 0.5 }] },
  ]);
});
