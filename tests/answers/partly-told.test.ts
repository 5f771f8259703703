import { expect, it } from "vitest";
import { partlyTold, type ToldRow } from "../../src/answers/partly-told.ts";
import { UNTOLD } from "../../src/journey/folding/groups.ts";

const group = (id: string) => ({ id }) as Parameters<typeof partlyTold>[1]["personas"][number];
const company = { personas: [group("angers"), group("saumur")], segments: [group("new"), group("old")] };
const row = (period: number, segment: number, persona: number, n: number): ToldRow => ({
  ...{ period, segment, persona, n },
});
const whole = [row(20262, 1, 1, 77), row(20262, 2, 1, 176), row(20262, 1, 2, 40), row(20262, 2, 2, 142)];

it("says nothing where every group is told whole", () => {
  expect(partlyTold(whole, company)).toEqual([]);
});

it("tells a persona whose journeys of one segment are pooled, in that period and in all together", () => {
  const later = [row(20263, 1, 1, 66), row(20263, 2, 1, 190), row(20263, 1, 2, 47)];
  const pooled = [...later, row(20263, UNTOLD, UNTOLD, 137)];
  const told = partlyTold([...whole, ...pooled], company);
  expect(told.filter(({ part }) => part === "persona")).toEqual([
    { part: "persona", id: "saumur", period: "2026-T3", segments: ["new"], n: 137 },
    { part: "persona", id: "saumur", period: "all", segments: [], n: 137 },
  ]);
  expect(told.filter(({ part, period }) => part === "segment" && period === "2026-T3")).toEqual([
    { part: "segment", id: "new", period: "2026-T3", segments: [], n: 137 },
    { part: "segment", id: "old", period: "2026-T3", segments: [], n: 137 },
  ]);
  // Pooled within the segment where it is missing; not within one where it is told.
  const within = (segment: number) =>
    partlyTold([...whole, ...later, row(20263, segment, UNTOLD, 12)], company).map(({ id, period }) => [
      id,
      period,
    ]);
  expect(within(2)).toEqual([
    ["saumur", "2026-T3"],
    ["saumur", "all"],
  ]);
  expect(within(1)).toEqual([]);
});

it("says nothing of a persona of whom nothing is told, nor of one that never was of that segment", () => {
  const pooled = [row(20262, 1, 1, 77), row(20262, 2, 2, 50), row(20262, UNTOLD, UNTOLD, 9)];
  expect(partlyTold(pooled, company).filter(({ part }) => part === "persona")).toEqual([]);
});
