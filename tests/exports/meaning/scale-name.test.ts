import { expect, it } from "vitest";
import type { FeedbackReading } from "../../../src/exports/meaning/meaning.ts";
import { scaleName } from "../../../src/exports/meaning/scale-name.ts";

const of = (min: number, max: number, event = "review", reversed = false) =>
  scaleName({
    rating: { column: 0, scale: { min, max, reversed, words: {} } },
    event: { text: event },
  } as unknown as FeedbackReading);

it("calls 0–10 NPS, 1–5 stars or, where satisfaction is asked, CSAT, and good or bad CSAT", () => {
  expect([of(0, 10), of(1, 5), of(1, 5, "csat"), of(1, 5, "survey"), of(0, 1)]).toEqual([
    ...["nps", "stars", "csat", "csat", "csat"],
  ]);
});
it("has no name for other scales, nor for one that is turned round", () => {
  expect([of(1, 7), of(1, 10), of(0, 100), of(1, 5, "review", true)]).toEqual([null, null, null, null]);
  expect(scaleName({ rating: null, event: { text: "review" } } as unknown as FeedbackReading)).toBeNull();
});
