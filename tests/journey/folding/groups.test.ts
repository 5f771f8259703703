import { expect, test } from "vitest";
import { coarserGroup, groupCode, groupOf, UNTOLD } from "../../../src/journey/folding/groups.ts";

test("a group is one number, and back", () => {
  for (const group of [
    { segment: 0, persona: 0 },
    { segment: 2, persona: 7 },
    { segment: 254, persona: 254 },
  ])
    expect(groupOf(groupCode(group))).toEqual(group);
});

test("a persona's coarser group is its segment, then everybody, then nothing", () => {
  const segment = coarserGroup(groupCode({ segment: 2, persona: 7 }));
  expect(groupOf(segment ?? -1)).toEqual({ segment: 2, persona: UNTOLD });
  const everybody = coarserGroup(segment ?? -1);
  expect(groupOf(everybody ?? -1)).toEqual({ segment: UNTOLD, persona: UNTOLD });
  expect(coarserGroup(everybody ?? -1)).toBeNull();
});
