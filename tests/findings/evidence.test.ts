import { expect, it } from "vitest";
import type { EmotionPoint } from "../../src/answers/rows.ts";
import { evidenceOf } from "../../src/findings/evidence.ts";

const point = (source: string | null, n: number | null, customers = n): EmotionPoint => ({
  ...{ level: "stage", id: "achat", source, n, customers },
  ...{ mean: n === null ? null : 0.5, low: null, high: null, negative: null, neutral: null, positive: null },
  ...{ promoters: null, detractors: null, net_half: null, positive_half: null },
});
const graded = (points: readonly EmotionPoint[], complete = true) =>
  evidenceOf(points, "achat", { verdictN: 30, complete });

it("gives A to many customers, through two sources, in a quarter that is over", () => {
  const { grade, lacks, sources } = graded([point(null, 60), point("typeform", 20), point("trustpilot", 40)]);
  expect([grade, lacks]).toEqual(["A", []]);
  expect(sources.map(({ source }) => source)).toEqual(["trustpilot", "typeform"]);
});
it("takes a letter off for each thing that lacks, and says which", () => {
  expect(graded([point(null, 60), point("typeform", 60)])).toMatchObject({ grade: "B", lacks: ["sources"] });
  expect(graded([point(null, 29), point("typeform", 29)])).toMatchObject({
    grade: "C",
    lacks: ["customers", "sources"],
  });
  expect(graded([point(null, 29), point("a", 29)], false)).toMatchObject({
    grade: "D",
    lacks: ["customers", "sources", "running"],
  });
});
it("calls sources that are not told apart no single source", () => {
  expect(graded([point(null, 60)])).toMatchObject({ grade: "B", lacks: ["untold"] });
});
it("counts customers, not opinions", () => {
  expect(graded([point(null, 60, 12), point("a", 30), point("b", 30)]).lacks).toEqual(["customers"]);
});
it("gives D where too few spoke to say anything", () => {
  expect(graded([point(null, null)])).toMatchObject({ grade: "D", lacks: ["silent"], n: null });
  expect(graded([])).toMatchObject({ grade: "D", lacks: ["silent"] });
});
