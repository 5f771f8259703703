import { expect, test } from "vitest";
import { untestedFindings } from "../../src/answers/finding.ts";
import { funnelTable, groupsTable } from "../../src/tables/funnel.ts";
import { sampleFunnel, sampleFunnelBefore, sampleRates, sampleSite } from "../fixtures/sample-answers.ts";
import { sampleFindings } from "../fixtures/sample-findings.ts";

test("a stage's row says all that the picture says", () => {
  const table = funnelTable(sampleFunnel, sampleFunnelBefore, sampleFindings, sampleSite, "fr");
  const row = table.rows.find((one) => one.key === "stage:achat");
  const values = Object.fromEntries(table.columns.map((column, at) => [column.key, row?.cells[at]?.value]));
  expect(values).toMatchObject({
    stage: "achat",
    reached: 2248,
    share: 2248 / 4066,
    step: 2248 / 3346,
    own: 2248,
    implied: 0,
    lost: 0,
    open: 0,
    later: 0,
    pending: 44,
    median_seconds: 93_600,
    time_n: 2248,
    compare_n: 2016,
    compare_share: 2016 / 3709,
    change: -0.02,
    verdict: "unclear",
  });
});

test("the first stage has no previous one, and no comparison has no columns for it", () => {
  const table = funnelTable(sampleFunnel, null, untestedFindings("2026-T3", null), sampleSite, "en");
  const step = table.columns.findIndex((column) => column.key === "step");
  expect(table.rows[0]?.cells[step]).toEqual({ text: "–", value: null });
  expect(table.columns.map((column) => column.key)).not.toContain("compare_n");
});

test("groups give their rate and its interval", () => {
  const table = groupsTable(sampleRates, sampleSite, "fr");
  expect(table.rows).toHaveLength(sampleRates.length);
  const row = table.rows.find((one) => one.key === "persona:hotels:achat");
  expect(row?.cells.map((cell) => cell.value).slice(0, 5)).toEqual(["hotels", "achat", 168, 71, 71 / 168]);
});
