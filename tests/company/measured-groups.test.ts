import { expect, it } from "vitest";
import type { Condition, Group } from "../../src/company/company.ts";
import { measuredGroups } from "../../src/company/measured-groups.ts";

const group = (id: string, segment: string | null, ...fields: string[]): Group => ({
  ...{ id, segment, names: { fr: id, en: id }, description: { fr: "", en: "" } },
  conditions: fields.map((field): Condition => ({ field, operator: "equals", pattern: "x" })),
});

it("is told by the rule: what customers did, what only those who reached the goal have, and who is left behind these", () => {
  const groups = [
    group("hotels", "b2b", "pipeline"),
    group("left of trade", "b2b"),
    group("twice", "b2c", "orders"),
    group("express", "b2c", "shipping method"),
    group("phones", "b2c", "device"),
    group("left", "b2c"),
  ];
  // Whoever is left behind "twice" did not order twice; a phone says nothing of how far somebody went, but not being "twice" does.
  expect([...measuredGroups(groups, ["shipping method"])]).toEqual(["twice", "express", "phones", "left"]);
  expect([...measuredGroups(groups.slice(0, 2), [])]).toEqual([]);
});
