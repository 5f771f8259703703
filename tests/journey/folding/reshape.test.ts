import { describe, expect, it } from "vitest";
import type { Trail } from "../../../src/journey/folding/fold-links.ts";
import { NOTHING_LEFT, reshaped, seenThrough } from "../../../src/journey/folding/reshape.ts";

const trail = (...touchpoints: readonly number[]): Trail => ({
  touchpoints: Uint16Array.from(touchpoints),
  isOpen: false,
  group: 0,
  n: 7,
  customers: 6,
});
/** Touchpoints 3 and 4 are of stage 1, 5 of stage 2, 0 of none. */
const placeOf = (touchpoint: number) => ({
  stage: touchpoint === 0 ? null : touchpoint < 5 ? 1 : 2,
  channel: touchpoint === 0 ? null : touchpoint === 4 ? "shop" : "web",
});
const pathSeen = (lens: Parameters<typeof seenThrough>[0], ...path: readonly number[]) => [
  ...reshaped(trail(...path), seenThrough(lens, path, placeOf)).touchpoints,
];

describe("reshaped", () => {
  it("makes neighbours of what stood around a touchpoint left out, and one step of two that are the same", () => {
    expect(pathSeen({ without: 4 }, 3, 4, 5)).toEqual([3, 5]);
    expect(pathSeen({ without: 4 }, 3, 4, 3, 4, 3, 5, 4)).toEqual([3, 5]);
  });

  it("says so where nothing is left, and keeps who they were", () => {
    const seen = reshaped(trail(4), seenThrough({ without: 4 }, [4], placeOf));
    expect(seen).toEqual({ ...trail(4), touchpoints: Uint16Array.of(NOTHING_LEFT) });
  });

  it("merges steps in a row of one stage, or of one channel, under the first touchpoint of it", () => {
    expect(pathSeen({ by: "stage" }, 4, 3, 5, 4)).toEqual([3, 5, 3]);
    expect(pathSeen({ by: "channel" }, 3, 5, 4, 3)).toEqual([3, 4, 3]);
  });

  it("leaves what is of no stage as it is", () => {
    expect(pathSeen({ by: "stage" }, 0, 4, 0)).toEqual([0, 4, 0]);
  });
});
