import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isTouchpoint, letterOf, nodeOf, OTHERS, pathOf } from "../../src/answers/letters.ts";
import { RESERVED_IDS } from "../../src/company/touchpoint-ids.ts";
import { ENTRY, OPEN, RARE, STOP } from "../../src/journey/folding/fold-links.ts";

const places = {
  stages: [],
  touchpoints: Array.from({ length: 701 }, (_, number) => ({ id: `t${number}`, number })),
};

describe("letters", () => {
  it("name every touchpoint and come back", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 700 })), (numbers) => {
        const ids = numbers.map((number) => `t${number}`);
        expect(pathOf(numbers.map(letterOf).join(""), places)).toEqual(ids);
        expect(numbers.map((number) => nodeOf(number, places))).toEqual(ids);
      }),
    );
  });

  it("keep five numbers for nodes that are no touchpoint", () => {
    const nodes = [OTHERS, STOP, OPEN, ENTRY, RARE].map((number) => nodeOf(number, places));
    expect(nodes).toEqual(["others", "stop", "open", "entry", "rare"]);
    expect(letterOf(0)).toBe("0");
  });

  it("call those nodes as no touchpoint may be called", () => {
    const nodes = [OTHERS, STOP, OPEN, ENTRY, RARE].map((number) => nodeOf(number, places));
    expect(RESERVED_IDS).toEqual(expect.arrayContaining(nodes));
    expect([...nodes, "panier"].filter(isTouchpoint)).toEqual(["panier"]);
  });
});
