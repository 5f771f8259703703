import { expect, it } from "vitest";
import { PathsView, pathsSentences } from "../../../src/views/paths/PathsView.tsx";
import { defaultState } from "../../../src/views/state.ts";
import { samplePaths, samplePathsBefore, sampleSite } from "../../fixtures/sample-answers.ts";
import { markup, textIn, viewProps } from "../sample-page.tsx";

const paths = { now: samplePaths, before: samplePathsBefore };

it("draws the flow rightwards and downwards, the whole paths and three tables", async () => {
  const html = markup(<PathsView {...(await viewProps("paths"))} paths={paths} />);
  expect(html.match(/class="chart-sizes"/g)).toHaveLength(1);
  for (const size of ["wide", "medium", "narrow"]) expect(html).toContain(`class="chart-${size}"`);
  for (const table of ["paths", "links", "variants"]) expect(html).toContain(`data-table="${table}"`);
  expect(textIn(html)).toContain("Les parcours entiers les plus fréquents");
});
it("speaks of the journey's start on the home page whatever the flow is anchored to", async () => {
  const state = { ...defaultState(sampleSite), anchor: "end" as const };
  const props = { ...(await viewProps("home", { state })), paths };
  expect(pathsSentences(props)[0]).toMatch(/s’arrêtent/);
  expect(pathsSentences({ ...props, page: "paths" })[0]).toMatch(/finissent/);
});
