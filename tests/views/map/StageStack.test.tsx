import { expect, it } from "vitest";
import { lanesOf } from "../../../src/views/map/lanes.ts";
import { StageStack } from "../../../src/views/map/StageStack.tsx";
import { sampleSite } from "../../fixtures/sample-answers.ts";
import { markup } from "../sample-page.tsx";
import { cellProps } from "./map-page.tsx";

const LANES = lanesOf(sampleSite, "current");

it("stacks every lane of a stage, closed ones a line each; all in full where it stands open alone", async () => {
  const props = await cellProps("achat");
  const html = markup(<StageStack {...props} />);
  expect([...html.matchAll(/<section data-lane="(\w+)"/g)].map(([, lane]) => lane)).toEqual([...LANES]);
  expect(html.match(/is-closed/g)).toHaveLength(LANES.length - 2);
  expect(markup(<StageStack {...props} whole />)).not.toContain("is-closed");
});
