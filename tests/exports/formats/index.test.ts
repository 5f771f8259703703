import { expect, test } from "vitest";
import { formats } from "../../../src/exports/formats/index.ts";

test("ids are unique and every signature has at least two columns", () => {
  expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
  for (const { signature } of formats) expect(signature.length).toBeGreaterThanOrEqual(2);
});
