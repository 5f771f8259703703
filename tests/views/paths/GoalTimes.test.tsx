import { expect, it } from "vitest";
import { GoalTimes } from "../../../src/views/paths/GoalTimes.tsx";
import { sampleExplain } from "../../fixtures/sample-map.ts";
import { markup, textIn, viewProps } from "../sample-page.tsx";

it("tells quartiles and how times spread", async () => {
  const html = markup(
    <GoalTimes {...(await viewProps("paths"))} explain={{ now: sampleExplain, before: null }} />,
  );
  expect(textIn(html)).toContain("La moitié y arrive en 2,0 j au plus");
  expect(html.match(/<dt>/g)).toHaveLength(3);
});

it("says so where too few arrive", async () => {
  const now = { ...sampleExplain, times: null };
  expect(
    textIn(markup(<GoalTimes {...(await viewProps("paths"))} explain={{ now, before: null }} />)),
  ).toContain("Trop peu de parcours");
});
