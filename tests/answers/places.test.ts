import { expect, test } from "vitest";
import { stageId, stageNumber, touchpointId, touchpointNumber } from "../../src/answers/places.ts";

const places = {
  stages: [{ id: "avant" }, { id: "achat" }],
  touchpoints: [
    { id: "panier", number: 7 },
    { id: "caisse", number: 2 },
  ],
};

test("touchpoints have their own numbers, stages those of their order", () => {
  expect([touchpointNumber(places, "caisse"), touchpointId(places, 7)]).toEqual([2, "panier"]);
  expect([stageNumber(places, "achat"), stageId(places, 1)]).toEqual([2, "avant"]);
});

test("what nothing places has an id, listed or not", () => {
  expect(touchpointId(places, 0)).toBe("non-classe");
});

test("an unknown id is at no place, an unknown number is a mistake of ours", () => {
  expect([touchpointNumber(places, "13"), stageNumber(places, "3")]).toEqual([-1, -1]);
  expect(() => touchpointId(places, 3)).toThrow("unknown touchpoint: 3");
  expect(() => stageId(places, 3)).toThrow("unknown stage: 3");
});
