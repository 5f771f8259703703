import { expect, test } from "vitest";
import { countOrNull, names, verdict } from "../../../src/answers/schema/values.ts";

test("a number that is missing is null, a name has both languages, a verdict is one of four", () => {
  expect([0, null, undefined].map((value) => countOrNull.safeParse(value).success)).toEqual([
    true,
    true,
    false,
  ]);
  expect(names.safeParse({ fr: "Panier" }).success).toBe(false);
  expect(
    ["up", "down", "unclear", "too-few", "early"].filter((one) => verdict.safeParse(one).success),
  ).toEqual(["up", "down", "unclear", "too-few"]);
});
