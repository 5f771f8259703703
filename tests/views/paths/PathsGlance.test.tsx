import { expect, it } from "vitest";
import { PathsGlance } from "../../../src/views/paths/PathsGlance.tsx";
import { defaultState } from "../../../src/views/state.ts";
import { samplePaths, samplePathsBefore, sampleSite } from "../../fixtures/sample-answers.ts";
import { sampleFindings } from "../../fixtures/sample-findings.ts";
import { markup, textIn, viewProps } from "../sample-page.tsx";

const answers = { now: samplePaths, before: samplePathsBefore };
const findings = { now: sampleFindings, before: null };

it("says one sentence and draws one small picture", async () => {
  const html = markup(<PathsGlance {...(await viewProps("home"))} paths={answers} findings={findings} />);
  expect(html.match(/class="glance-sentence">[^<]+108 sur 206/g)).toHaveLength(1);
  expect(html.match(/<svg/g)).toHaveLength(1);
  expect(html).not.toContain("data-table");
});
it("speaks of the journey's start whatever the flow is anchored to", async () => {
  const props = await viewProps("home", { state: { ...defaultState(sampleSite), anchor: "end" } });
  expect(textIn(markup(<PathsGlance {...props} paths={answers} findings={findings} />))).toMatch(
    /s’y arrêtent/,
  );
});
