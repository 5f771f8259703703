import { expect, test } from "vitest";
import { leftAsideWords } from "../../src/words/left-aside.ts";

test("a small share keeps a decimal, and both languages say the same", () => {
  expect(leftAsideWords.en.rows(1, 1000)).toBe("! 1 of 1,000 rows read is set aside (0.1%).");
  expect(leftAsideWords.fr.rows(1, 200).replace(/\s/g, " ")).toBe(
    "! 1 des 200 lignes lues est écartée (0,5 %).",
  );
  expect(leftAsideWords.en.files(["a.csv"], 3)).toBe("! Nothing is kept of 1 of 3 tables: a.csv.");
});
