import { expect, test } from "vitest";
import { SCHEMA_VERSION } from "../../src/answers/schema-version.ts";

test("the version is a whole number, so that a later one is larger", () => {
  expect(Number.isInteger(SCHEMA_VERSION) && SCHEMA_VERSION > 0).toBe(true);
});
