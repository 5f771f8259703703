import { expect, it } from "vitest";
import { untestedFindings } from "../../src/answers/finding.ts";
import { FindingsTwin } from "../../src/views/FindingsTwin.tsx";
import { sampleFindings } from "../fixtures/sample-findings.ts";
import { markup, viewProps } from "./sample-page.tsx";

it("is the list as a table, and nothing where nothing was compared", async () => {
  const props = await viewProps("funnel");
  expect(markup(<FindingsTwin {...props} findings={sampleFindings} />)).toContain('data-table="findings"');
  expect(markup(<FindingsTwin {...props} findings={untestedFindings("2026-T3", null)} />)).toBe("");
});
