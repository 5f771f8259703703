import { expect, test } from "vitest";
import { readConditions } from "../../../src/company/conditions.ts";
import { DEFAULT_SEGMENTS } from "../../../src/company/defaults/segments.ts";

test("B2B is told by an account or a deal, B2C is everybody else, so it comes last", () => {
  const [b2b, b2c] = DEFAULT_SEGMENTS;
  expect(readConditions("clé = compte|affaire")).toMatchObject({ conditions: b2b?.conditions });
  expect(b2c?.conditions).toEqual([]);
});
