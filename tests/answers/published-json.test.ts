import { expect, test } from "vitest";
import { fromPublished, OtherVersion, publishedText } from "../../src/answers/published-json.ts";
import { SCHEMA_VERSION } from "../../src/answers/schema-version.ts";

const answer = { kind: "funnel", n: null };
const file = JSON.parse(publishedText(answer));

test("a file says its version first, and is read back without it", () => {
  expect(publishedText(answer)).toBe(`{"version":${SCHEMA_VERSION},"kind":"funnel","n":null}`);
  expect(fromPublished(file, "a.json", "funnel")).toEqual(answer);
});

test("a file of another version, or of none, is not read", () => {
  const other = { ...file, version: SCHEMA_VERSION + 1 };
  expect(() => fromPublished(other, "a.json")).toThrow(OtherVersion);
  expect(() => fromPublished(answer, "a.json")).toThrow("a.json is of version undefined");
});

test("another file than the one asked for is not read", () => {
  expect(() => fromPublished(file, "a.json", "paths")).toThrow("invalid a.json: no paths");
  expect(() => fromPublished(null, "a.json")).toThrow("invalid a.json: no object");
});
