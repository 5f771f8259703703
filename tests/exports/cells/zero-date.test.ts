import { expect, test } from "vitest";
import { isZeroDate } from "../../../src/exports/cells/zero-date.ts";

test.each([
  "0",
  "00000000",
  "0000-00-00",
  "0000-00-00 00:00:00",
  "0000-00-00T00:00:00Z",
  "00/00/0000",
  "00.00.00",
])("“%s” is no date", (text) => expect(isZeroDate(text)).toBe(true));

test.each(["00:00", "000", "2000-01-01", "20000101", "00000001", "0000-00-01"])(
  "“%s” may be something",
  (text) => expect(isZeroDate(text)).toBe(false),
);
