import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isTouchpoint, letterOf, nodeOf, OTHERS, pathOf } from "../../src/answers/letters.ts";
import { RESERVED_IDS } from "../../src/company/touchpoint-ids.ts";

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
        expect(numbers.map((number) => nodeOf(letterOf(number), places))).toEqual(ids);
      }),
    );
  });

  it("keep four signs for nodes that are no touchpoint", () => {
    const nodes = [OTHERS, "#", "$", "%"].map((letter) => nodeOf(letter, places));
    expect(nodes).toEqual(["others", "stop", "open", "entry"]);
    expect(letterOf(0)).toBe("0");
  });

  it("call those nodes as no touchpoint may be called", () => {
    const nodes = [OTHERS, "#", "$", "%"].map((letter) => nodeOf(letter, places));
    expect(RESERVED_IDS).toEqual(expect.arrayContaining(nodes));
    expect([...nodes, "panier"].filter(isTouchpoint)).toEqual(["panier"]);
  });
});
