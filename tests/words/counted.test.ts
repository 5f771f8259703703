import { expect, test } from "vitest";
import { counted, isOne } from "../../src/words/counted.ts";

test("one in the singular; none too in French, not in English", () => {
  expect([0, 1, 2].map((n) => counted(n, "fr", "ligne lue", "lignes lues"))).toEqual([
    "0 ligne lue",
    "1 ligne lue",
    "2 lignes lues",
  ]);
  expect([0, 1, 2].map((n) => counted(n, "en", "row read", "rows read"))).toEqual([
    "0 rows read",
    "1 row read",
    "2 rows read",
  ]);
  expect([isOne(1.5, "fr"), isOne(1.5, "en")]).toEqual([true, false]);
});
