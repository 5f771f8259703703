import { expect, it } from "vitest";
import { PathsView, pathsSentences } from "../../../src/views/paths/PathsView.tsx";
import { samplePaths, samplePathsBefore } from "../../fixtures/sample-answers.ts";
import { markup, textIn, viewProps } from "../sample-page.tsx";

const paths = { now: samplePaths, before: samplePathsBefore };

it("draws the flow rightwards and downwards, the whole paths and three tables", async () => {
  const html = markup(<PathsView {...(await viewProps("paths"))} paths={paths} />);
  expect(html.match(/class="chart-sizes"/g)).toHaveLength(1);
  for (const size of ["wide", "medium", "narrow"]) expect(html).toContain(`class="chart-${size}"`);
  for (const table of ["paths", "links", "variants"]) expect(html).toContain(`data-table="${table}"`);
  expect(textIn(html)).toContain("Les chemins complets les plus suivis");
});
it("speaks of where the flow is read from", async () => {
  const props = { ...(await viewProps("paths")), paths };
  expect(pathsSentences(props, "start")[0]).toMatch(/s’arrêtent/);
  expect(pathsSentences(props, "end")[0]).toMatch(/finissent/);
});
