import { expect, it } from "vitest";
import { openingVoices } from "../../src/review/opening-voices.ts";
import { said } from "../fixtures/said.ts";

const long = "Une vendeuse a pris le temps de tout expliquer, du début à la fin.";

it("lets the happiest and the unhappiest speak that can be read aloud", () => {
  const voices = openingVoices([
    said("Nul", -2),
    said(`${long} Non.`, -1),
    said(long, 2),
    said(`${long} Bien.`, 1),
    said("?".repeat(400), -2),
  ]);
  expect(voices.good?.text).toBe(long);
  expect(voices.bad?.text).toBe(`${long} Non.`);
});
it("has no voice where nobody is of that mind, and says a short one rather than none", () => {
  expect(openingVoices([])).toEqual({ good: null, bad: null });
  expect(openingVoices([said(long, 2), said(long, 0), said(long, null)]).bad).toBeNull();
  expect(openingVoices([said("Nul", -2)]).bad?.text).toBe("Nul");
});
it("lets short thanks speak where only complaints are long, rather than nobody", () => {
  expect(openingVoices([said(`${long} Non.`, -1), said("Passionnant.", 2)]).good?.text).toBe("Passionnant.");
});
it("chooses the same ones whatever the order", () => {
  const all = [said(`${long} A`, 2), said(`${long} B`, 2), said(`${long} C`, -2), said(`${long} D`, -2)];
  expect(openingVoices(all.toReversed())).toEqual(openingVoices(all));
});
