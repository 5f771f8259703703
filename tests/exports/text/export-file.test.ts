import { expect, test } from "vitest";
import { isUnreadable } from "../../../src/exports/text/export-file.ts";

test("a file that changed or went is its owner's business; any other error is ours", () => {
  for (const name of ["NotReadableError", "NotFoundError"])
    expect(isUnreadable(new DOMException("changed", name))).toBe(true);
  for (const error of [
    new DOMException("no", "AbortError"),
    new TypeError("x is undefined"),
    null,
    "NotReadableError",
  ])
    expect(isUnreadable(error)).toBe(false);
});
