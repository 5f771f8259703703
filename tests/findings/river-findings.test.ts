import { expect, it } from "vitest";
import { markedFindings } from "../../src/findings/river-findings.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";
import { sampleFindings, stopsAtCart } from "../fixtures/sample-findings.ts";

it("numbers the findings as the list does, at the stages of their places", () => {
  expect(markedFindings(sampleFindings, sampleSite)).toEqual([
    { key: "stops/panier", number: 1, stage: "achat", measure: "stops", mood: "worse" },
  ]);
});
it("is blue for the better, plain for a volume, and leaves out a place of no stage", () => {
  const marked = (change: Partial<typeof stopsAtCart>) =>
    markedFindings({ ...sampleFindings, findings: [{ ...stopsAtCart, ...change }] }, sampleSite);
  expect(marked({ verdict: "down" })[0]?.mood).toBe("better");
  expect(marked({ measure: "volume" })[0]?.mood).toBe("plain");
  expect(marked({ place: "non-classe" })).toEqual([]);
});
