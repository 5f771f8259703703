import { expect, it } from "vitest";
import { decisionsPlace, parkingPlace, scoringPlace } from "../../../src/views/review/kept-places.ts";

const here = { base: "/a/", site: { title: "Lumen" }, state: { period: "2026-T3" } };
const later = { ...here, state: { period: "2026-T4" } };

it("keeps each site apart, marks and parking a quarter, decisions over all of them", () => {
  expect(decisionsPlace(here).name).not.toBe(decisionsPlace({ ...here, base: "/b/" }).name);
  expect(decisionsPlace(here).name).toBe(decisionsPlace(later).name);
  expect(scoringPlace(here).name).not.toBe(scoringPlace(later).name);
  expect(parkingPlace(here).name).not.toBe(parkingPlace(later).name);
});
it("reads back what it wrote, and drops what is no mark", () => {
  const marks = { a: { value: [1, null, 4], effort: [] } } as const;
  const { read } = scoringPlace(here);
  expect(read({ participants: 3, added: ["x"], marks })).toEqual({ participants: 3, added: ["x"], marks });
  expect(read({ participants: 3, added: [1], marks: { a: { value: [9, "2", 3] } } })).toEqual({
    ...{ participants: 3, added: [] },
    marks: { a: { value: [null, null, 3], effort: [] } },
  });
  expect(read({})).toBeNull();
  expect(parkingPlace(here).read(["a", 1])).toEqual(["a"]);
  expect(decisionsPlace(here).read({ lines: "?" })).toBeNull();
});
