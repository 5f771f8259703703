import { expect, it } from "vitest";
import { Returns } from "../../../src/views/funnel/Returns.tsx";
import { sampleReturns } from "../../fixtures/sample-map.ts";
import { markup, textIn, viewProps } from "../sample-page.tsx";

const draw = async (now: typeof sampleReturns) =>
  markup(<Returns {...(await viewProps("funnel"))} returns={{ now, before: null }} />);

it("leads with the stage where a contact parts those who came back, and says it is no proof", async () => {
  const text = textIn(await draw(sampleReturns));
  const [first, second] = ["À « Considération »", "À « Conscience »"].map((start) => text.indexOf(start));
  expect(first).toBeGreaterThan(0);
  expect(second).toBeGreaterThan(first ?? 0);
  expect(text).toContain("60 % y arrivent (30 sur 50) ; sans, 13 % (25 sur 200)");
  expect(text).toContain("Ce n’est pas la preuve");
});

it("claims nothing of few, and has no part where nothing is told", async () => {
  const few = { ...sampleReturns, stages: sampleReturns.stages.slice(0, 1) };
  expect(textIn(await draw(few))).toContain("Trop peu ont eu ensuite un contact hors du chemin");
  expect(await draw({ ...sampleReturns, n: null, stages: [] })).toBe("");
});
