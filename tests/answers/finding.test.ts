import { expect, it } from "vitest";
import { untestedFindings } from "../../src/answers/finding.ts";
import { findingsAnswer } from "../../src/answers/schema.ts";

it("an untested list says which quarters it would be of, and nothing else", () => {
  const untested = untestedFindings("2026-T3", "2026-T2");
  expect(untested).toMatchObject({ tested: false, period: "2026-T3", compare: "2026-T2", n: null });
  expect([untested.findings, untested.leads]).toEqual([[], []]);
  expect(findingsAnswer.safeParse(untested).success).toBe(true);
});
