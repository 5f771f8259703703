import { expect, test } from "vitest";
import { formulaInside, formulaStart } from "../../../src/exports/cells/formula.ts";

test("each sign begins a formula, its wide and its small letter too, and so does what a program skips", () => {
  for (const sign of "=+-@＝＋－＠﹢﹣﹦﹫\t\r\n") expect(formulaStart.test(`${sign}A1`), sign).toBe(true);
  for (const text of ["A1", "'=A1", " =A1", "(=A1)", ""]) expect(formulaStart.test(text), text).toBe(false);
  expect("=+@commande".replace(formulaStart, "")).toBe("commande");
});

test("one may begin after any separator, but a sign with nothing after it is none", () => {
  for (const text of ["a;=B1", "a,＝B1", 'a\t"@B1', "a\n﹦B1"])
    expect(text.replaceAll(formulaInside, "$1'"), text).toContain("'");
  for (const text of ["a ; - b", "a, -, b", "10-12"])
    expect(text.replaceAll(formulaInside, "$1'"), text).toBe(text);
});
