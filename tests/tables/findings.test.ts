import { expect, it } from "vitest";
import { findingsTable } from "../../src/tables/findings.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";
import { sampleFindings, stopsAtCart } from "../fixtures/sample-findings.ts";

it("has a row a finding, with full values, and says what is possible but not confirmed", () => {
  const { name, columns, rows } = findingsTable(sampleFindings, sampleSite, "fr");
  expect(name).toBe("findings");
  expect(columns.map(({ key }) => key).slice(1, 9)).toEqual([
    "before",
    "after",
    "difference",
    "low",
    "high",
    "n",
    "n-before",
    "verdict",
  ]);
  // Some rows count journeys, others opinions.
  expect(columns.find(({ key }) => key === "n")?.name).toBe("n");
  expect(rows.map(({ key }) => key)).toEqual(sampleFindings.findings.map(({ key }) => key));
  expect(rows[0]?.cells.slice(1, 9).map(({ value }) => value)).toEqual([
    0.21,
    0.52,
    0.31,
    0.23,
    0.39,
    206,
    293,
    "up",
  ]);
  // Why the fourth was not tested is seen by its customers; what a change of who came explains is apart.
  expect(columns.map(({ key }) => key).slice(9)).toEqual([
    "customers",
    "customers-before",
    "provable",
    "mix",
  ]);
  const told = { ...sampleFindings, findings: [{ ...stopsAtCart, mix: -0.05 }] };
  expect(
    findingsTable(told, sampleSite, "fr")
      .rows[0]?.cells.slice(9)
      .map(({ value }) => value),
  ).toEqual([...[204, 290, null, -0.05]]);
  const possible = {
    ...sampleFindings,
    findings: sampleFindings.findings.map((one) => ({ ...one, high: -0.001 })),
  };
  expect(findingsTable(possible, sampleSite, "fr").rows[2]?.cells[8]).toEqual({
    text: "possible, pas confirmé",
    value: "unclear",
  });
});

it.each([
  ["early", "trop tôt pour juger"],
  ["customers", "n trop petit"],
] as const)("says why nothing was judged: %s", (why, text) => {
  const findings = sampleFindings.findings.map((one) => ({ ...one, verdict: "too-few" as const, why }));
  const { rows } = findingsTable({ ...sampleFindings, findings }, sampleSite, "fr");
  expect(rows[0]?.cells[8]).toEqual({ text, value: "too-few" });
});
