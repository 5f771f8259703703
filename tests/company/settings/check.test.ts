import { describe, expect, test } from "vitest";
import type * as z from "zod";
import { check, display, unknownKey } from "../../../src/company/settings/check.ts";
import { settingSchemas, sourceSchema } from "../../../src/company/settings/schema.ts";
import { readYaml } from "../../../src/company/settings/yaml-file.ts";

const place = { file: "parcours.yaml", yaml: readYaml("", "parcours.yaml"), path: ["here"] };

describe("a value of the wrong type is told with what was expected", () => {
  test.each([
    ["title", ["a"], "setting-not-text"],
    ["title", "", "setting-not-text"],
    ["language", "de", "setting-choice"],
    ["journey_gap_days", "90 jours", "setting-not-number"],
    ["journey_gap_days", 0, "setting-not-number"],
    ["journey_gap_days", 1.5, "setting-not-number"],
    ["journey_gap_days", 36_501, "setting-too-big"],
    ["conversion_window_days", 1e15, "setting-too-big"],
    ["small_group", 9_007_199_254_740_991, "setting-too-big"],
    ["small_group", "cinq", "setting-not-number"],
    ["touchpoint_defaults", "non", "setting-not-yes-no"],
    ["feeling_from_words", "peut-être", "setting-not-yes-no"],
    ["objectives", { a: 1 }, "setting-not-list"],
    ["sources", "x", "setting-not-list"],
  ] as const)("%s: %j", (name, value, code) => {
    const read = check(settingSchemas[name] as z.ZodType, value, place);
    expect(read.value).toBeNull();
    expect(read.problems).toMatchObject([
      { code, column: "here", found: typeof value === "string" ? value : JSON.stringify(value) },
    ]);
  });
});

describe("what people write for short is accepted", () => {
  test.each([
    ["title", 2026, "2026"],
    ["journey_gap_days", 90, { default: 90 }],
    ["journey_gap_days", 36_500, { default: 36_500 }],
    ["journey_gap_days", { default: 90, B2B: 180 }, { default: 90, B2B: 180 }],
    ["objectives", "grandir", ["grandir"]],
    ["objectives", ["grandir", { measure: "delay" }], ["grandir", { measure: "delay" }]],
  ] as const)("%s: %j", (name, value, expected) => {
    expect(check(settingSchemas[name] as z.ZodType, value, place)).toEqual({ value: expected, problems: [] });
  });
});

test("a key that does not exist is told with the closest one, at any depth, and costs nothing else", () => {
  const value = {
    file: "a",
    keys: { order: "id" },
    feedback: { time: "t", text: "x", ratting: "r" },
    exlude: {},
  };
  const read = check(sourceSchema, value, place);
  expect(read.value).toMatchObject({ file: "a", feedback: { time: ["t"], text: ["x"] } });
  expect(read.problems.map(({ code, column, values }) => [code, column, values["closest"]])).toEqual([
    ["setting-misspelt", "here.feedback.ratting", "rating"],
    ["setting-misspelt", "here.exlude", "exclude"],
  ]);
});

test("a key near no other is told with those that exist", () => {
  expect(unknownKey("zzzzzz", ["file", "name"], place)).toMatchObject({
    code: "setting-unknown",
    values: { known: "file, name" },
  });
});

test("a missing line is told by its full name", () => {
  const read = check(sourceSchema, { events: { time: "t" } }, place);
  expect(read.problems.map(({ code, column }) => [code, column])).toEqual([
    ["setting-missing", "here.file"],
    ["setting-missing", "here.events.event"],
  ]);
});

test("a mistake inside a list is told at its item, counted from 1", () => {
  const read = check(sourceSchema, { file: "a", keys: { order: ["id", { a: 1 }] } }, place);
  expect(read.problems).toMatchObject([
    { code: "setting-not-text", column: "here.keys.order[2]", found: '{"a":1}' },
  ]);
  expect(display(["sources", 0, "keys", "order", 1])).toBe("sources[1].keys.order[2]");
});
