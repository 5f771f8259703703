import { describe, expect, test } from "vitest";
import { detectDialect, usualCount } from "../../../src/exports/rows/dialect.ts";

describe("detectDialect", () => {
  test.each([
    ["comma", "a,b,c\n1,2,3\n4,5,6\n", ","],
    ["semicolon", "a;b;c\n1;2;3\n", ";"],
    ["tab", "a\tb\n1\t2\n", "\t"],
    ["vertical bar", "a|b|c\n1|2|3\n", "|"],
    [
      "semicolon with decimal commas in every row",
      "id;prix;remise;total\n1;1,5;2,5;4,0\n2;1,5;2,5;4,0\n3;7,1;2,2;9,3\n",
      ";",
    ],
    ["semicolon with commas in its header", "id;Nom, prénom;Ville, pays\n1;Ada;Paris\n2;Bob;Lyon\n", ";"],
    ["comma with semicolons inside quotes", 'a,b\n1,"x;y;z"\n2,"x;y;z"\n', ","],
    ["comma under a preamble", "# Report: a; b; c\n# x; y; z\n\nDate,Views\n20260703,1\n20260704,2\n", ","],
    ["comma when some rows are ragged", "a,b,c\n1,2,3\n1,2\n4,5,6\n7,8,9\n", ","],
    ["semicolon when a decimal comma splits as evenly", "x;12,5\ny;13,5\n", ";"],
    // Commas split five rows of six in two, semicolons four in three: the header decides.
    [
      "semicolon of its header, where texts hold commas more constantly",
      "id;nom;ville\n1;Ada, L;Paris\n2;Bob, M\n3;Cy, N;Lyon\n4;Di, O\n5;Ed, P;Nice\n",
      ";",
    ],
    ["a header alone", "a;b;c", ";"],
    ["one column", "email\na@x.fr\n", ","],
  ])("%s", (_, text, delimiter) => {
    expect(detectDialect(text).delimiter).toBe(delimiter);
  });

  test("a sep= line decides and counts as a line", () => {
    const verdict = detectDialect("sep=;\r\na,b;c,d\r\n1,2;3,4\r\n");
    expect(verdict).toMatchObject({
      delimiter: ";",
      newline: "\r\n",
      separatorLines: 1,
      mixedNewlines: false,
    });
  });

  test.each([
    ["\n", "a,b\n1,2\n"],
    ["\r\n", "a,b\r\n1,2\r\n"],
    ["\r", "a,b\r1,2\r"],
  ])("line ending %j", (newline, text) => {
    expect(detectDialect(text)).toMatchObject({ newline, mixedNewlines: false });
  });

  test("line breaks inside quotes are not line endings", () => {
    expect(detectDialect('a,b\r\n1,"x\ny ""z"""\r\n')).toMatchObject({
      newline: "\r\n",
      mixedNewlines: false,
    });
  });

  test("mixed line endings are cut at LF and said to be mixed", () => {
    expect(detectDialect("a,b\r\n1,2\n")).toMatchObject({ newline: "\n", mixedNewlines: true });
  });
});

describe("usualCount", () => {
  test("is the most frequent, the largest of equals", () => {
    expect(usualCount([3, 3, 2])).toBe(3);
    expect(usualCount([2, 2, 3, 3])).toBe(3);
  });

  test("titles of one field do not count against rows that repeat", () => {
    expect(usualCount([1, 1, 1, 4, 4])).toBe(4);
    expect(usualCount([1, 1, 1, 4])).toBe(1);
  });

  test("of nothing is 0", () => {
    expect(usualCount([])).toBe(0);
  });
});
