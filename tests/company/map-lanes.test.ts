import { expect, test } from "vitest";
import { MAP_LANES } from "../../src/company/company.ts";
import { laneCalled, laneNames, levelCalled, nearestLane } from "../../src/company/map-lanes.ts";

test.each([
  ["Besoins", "needs"],
  ["attente", "needs"],
  ["Pensée", "thoughts"],
  ["THOUGHTS", "thoughts"],
  ["Ce qu’ils font", "actions"],
  ["Opportunités", "opportunities"],
  ["opportunities", "opportunities"],
  ["En scène", "front_stage"],
  ["front-stage", "front_stage"],
  ["coulisses", "back_stage"],
  ["policies", "policies"],
  ["Systèmes", "systems"],
])("%s is the lane %s", (written, lane) => {
  expect(laneCalled(written)).toBe(lane);
});

test("every lane is called by its own id and by the name we write", () => {
  expect(MAP_LANES.map(laneCalled)).toEqual(MAP_LANES);
  expect(laneNames.split(", ").map(laneCalled)).toEqual(MAP_LANES);
});

test("another word is no lane; a near one is proposed", () => {
  expect(laneCalled("météo")).toBeNull();
  expect(nearestLane("Irritent")).toBe("irritant");
  expect(nearestLane("météo")).toBeNull();
});

test("levels are said in either language or in figures", () => {
  expect(["faible", "Moyenne", "élevé", "high", "2", "beaucoup", ""].map(levelCalled)).toEqual([
    1,
    2,
    3,
    3,
    2,
    null,
    null,
  ]);
});
