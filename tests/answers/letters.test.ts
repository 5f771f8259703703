import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { letterOf, nodeOf, pathOf } from "../../src/answers/letters.ts";

describe("letters", () => {
  it("name every touchpoint and come back", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 700 })), (ids) => {
        expect(pathOf(ids.map(letterOf).join(""))).toEqual(ids);
        expect(ids.map((id) => nodeOf(letterOf(id)))).toEqual(ids.map(String));
      }),
    );
  });

  it("keep four signs for nodes that are no touchpoint", () => {
    expect(["!", "#", "$", "%"].map(nodeOf)).toEqual(["others", "stop", "open", "entry"]);
    expect(letterOf(0)).toBe("0");
  });
});
