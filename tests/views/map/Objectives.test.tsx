import { expect, it } from "vitest";
import { Objectives } from "../../../src/views/map/Objectives.tsx";
import { sampleSite } from "../../fixtures/sample-answers.ts";
import { markup, textIn, viewProps } from "../sample-page.tsx";

it("says of each objective whether it is met in the quarter shown, where it has a measure", async () => {
  const html = markup(<Objectives {...(await viewProps("map"))} />);
  expect(html.match(/data-objective="met"/g)).toHaveLength(1);
  expect(textIn(html).replaceAll(/\s/gu, " ")).toContain("Tenu : 82 % en 3,0 j ou moins");
});

it("says it in the other language, and where objectives are written when there are none", async () => {
  const props = await viewProps("map");
  expect(textIn(markup(<Objectives {...props} language="en" />))).toContain("Fewer stops at mobile payment");
  const none = markup(<Objectives {...props} site={{ ...sampleSite, objectives: [] }} />);
  expect(textIn(none)).toContain("parcours.yaml");
});
