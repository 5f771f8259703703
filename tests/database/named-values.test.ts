import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../../src/database/database.ts";
import { writeValues } from "../../src/database/named-values.ts";
import { engines } from "./engines.ts";

test("names become literals, the same name each time", () => {
  expect(writeValues("where a = $least and b < $most and c > $least", { most: 9, least: "x" })).toBe(
    "where a = 'x' and b < 9 and c > 'x'",
  );
});

test("a null and a boolean are values; a name nobody gave, or no number, is our mistake", () => {
  expect(writeValues("select $one, $two", { one: null, two: true })).toBe("select null, true");
  expect(() => writeValues("select $one, $two", { one: 1 })).toThrow("missing value for $two");
  expect(() => writeValues("select $one", { one: Number.NaN })).toThrow("invalid number: NaN");
});

test("a quote cannot end the text it stands in, nor a value name another", () => {
  const [text, other] = ["l'été $other", "x"];
  expect(writeValues("select $text, $other", { text, other })).toBe("select 'l''été $other', 'x'");
});

for (const { name, open } of engines) {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  test(`any value comes back as it was given (${name})`, async () => {
    const text = fc.string({ unit: "grapheme" }).map((found) => found.replaceAll("\0", "").toWellFormed());
    const double = fc.double({ noNaN: true, noDefaultInfinity: true });
    const integer = fc.integer().map((whole) => whole || 0);
    await fc.assert(
      fc.asyncProperty(text, integer, double, fc.boolean(), async (words, whole, real, flag) => {
        const sql =
          "select $words::varchar as words, $whole::double as whole, $real::double as real, $flag as flag";
        expect(await database.query(sql, { words, whole, real, flag })).toEqual([
          { words, whole, real: real || 0, flag },
        ]);
      }),
      { numRuns: 60, examples: [["", 0, 0.10056295807659223, true]] },
    );
  });
}
