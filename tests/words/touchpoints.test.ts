import { expect, test } from "vitest";
import { unclassifiedNames } from "../../src/words/touchpoints.ts";

test("what matches no rule has the name that design and spreadsheets use", () => {
  expect(unclassifiedNames).toEqual({ fr: "Non classé", en: "Unclassified" });
});
