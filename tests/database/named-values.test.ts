import { expect, test } from "vitest";
import { placeValues } from "../../src/database/named-values.ts";

test("names become places in the order of their first use, and the same name keeps its place", () => {
  expect(placeValues("where a = $least and b < $most and c > $least", { most: 9, least: 2 })).toEqual({
    sql: "where a = $1 and b < $2 and c > $1",
    values: [2, 9],
  });
});

test("a null is a value; a name nobody gave is our mistake", () => {
  expect(placeValues("select $one", { one: null }).values).toEqual([null]);
  expect(() => placeValues("select $one, $two", { one: 1 })).toThrow("missing value for $two");
});
