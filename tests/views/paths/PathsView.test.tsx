import { expect, it } from "vitest";
import { PathsView, pathsSentences } from "../../../src/views/paths/PathsView.tsx";
import { samplePaths, samplePathsBefore } from "../../fixtures/sample-answers.ts";
import { sampleFindings } from "../../fixtures/sample-findings.ts";
import { sampleExplain } from "../../fixtures/sample-map.ts";
import { markup, textIn, viewProps } from "../sample-page.tsx";

const paths = { now: samplePaths, before: samplePathsBefore };
const findings = { now: sampleFindings, before: null };
const explain = { now: sampleExplain, before: null };

it("draws the flow rightwards and downwards, the whole paths and their tables", async () => {
  const html = markup(
    <PathsView {...(await viewProps("paths"))} paths={paths} findings={findings} explain={explain} />,
  );
  expect(html.match(/class="chart-sizes"/g)).toHaveLength(1);
  for (const size of ["wide", "medium", "narrow"]) expect(html).toContain(`class="chart-${size}"`);
  for (const table of ["paths", "links", "variants", "stops", "findings", "backwards", "goal-times"])
    expect(html).toContain(`data-table="${table}"`);
  expect(textIn(html)).toContain("Les chemins complets les plus suivis");
});
it("speaks of where the flow is read from", async () => {
  const props = { ...(await viewProps("paths")), paths, findings };
  expect(pathsSentences(props, "start")[0]).toMatch(/s’y arrêtent/);
  expect(pathsSentences(props, "end")[0]).toMatch(/finissent/);
});
