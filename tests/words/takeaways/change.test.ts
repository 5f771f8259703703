import { expect, it } from "vitest";
import { count, said, scoreChange, shareChange } from "../../../src/words/takeaways/change.ts";
import { plain } from "../sentences.ts";

const fell = { verdict: "down", difference: -0.06, against: "T2 2026" } as const;

it("says a share's change in points and a score's in its own, each language in its way", () => {
  expect(plain([shareChange(fell, "fr"), scoreChange({ ...fell, difference: -0.6 }, "fr")])).toEqual([
    ", 6,0 points de moins qu’au T2 2026",
    ", soit 0,6 de moins qu’au T2 2026",
  ]);
  expect(plain([shareChange(fell, "en"), scoreChange({ ...fell, difference: -0.6 }, "en")])).toEqual([
    ", 6.0 points less than in T2 2026",
    ", down 0.6 from T2 2026",
  ]);
});
it("says nothing where nothing is compared, and that nothing can be said where it is", () => {
  expect(shareChange(null, "fr")).toBe("");
  expect(scoreChange({ ...fell, verdict: "too_few" }, "en")).toBe(" (n too small to compare with T2 2026)");
});
it("keeps a count in one piece and leaves out what there is not to say", () => {
  expect(said("en", [null, `${count(4210, "en")}.`])).toEqual(["n\u00A0=\u00A04,210."]);
});
