// One finding a cause: what joins what.
import { expect, test } from "vitest";
import { causesOf, type Proven } from "../../src/findings/causes.ts";
import type { OverlapRow } from "../../src/findings/statistics.ts";

const places = new Map([
  [1, { stage: 1, channel: "Web" }],
  [2, { stage: 2, channel: "Mobile" }],
  [3, { stage: 3, channel: "Mobile" }],
  [4, { stage: 3, channel: "Boutique" }],
]);
function proven(key: string, verdict: "up" | "down" = "up"): Proven {
  const [measure, place = ""] = key.split("/");
  const level = place.startsWith("s") ? "stage" : "touchpoint";
  return {
    key,
    measure: measure as Proven["measure"],
    level,
    place: Number(place.replace("s", "")),
    verdict,
  };
}
const shared = (key: string, touchpoint: number, n: number): OverlapRow => {
  const { measure, level, place } = proven(key);
  return { persona: 0, segment: 0, measure, level, place, touchpoint, n };
};
const causes = (list: readonly Proven[], overlaps: readonly OverlapRow[] = []) =>
  Object.fromEntries(causesOf(list, places, overlaps));

test("the same place is the same cause, and so are a touchpoint and its stage", () => {
  const list = [
    proven("stops/3"),
    proven("feeling/3", "down"),
    proven("reached/s3", "down"),
    proven("stops/2"),
  ];
  expect(causes(list)).toEqual({
    "stops/3": "stops/3",
    "feeling/3": "stops/3",
    "reached/s3": "stops/3",
    "stops/2": "stops/2",
  });
});

test("two touchpoints of one stage are two causes", () => {
  expect(causes([proven("stops/3"), proven("stops/4")])).toEqual({
    "stops/3": "stops/3",
    "stops/4": "stops/4",
  });
});

test("half of the unhappy having passed the earlier touchpoint is the same cause; less is another", () => {
  const list = [proven("stops/2"), proven("feeling/4", "down")];
  const half = [shared("feeling/4", 0, 10), shared("feeling/4", 2, 5)];
  expect(causes(list, half)["feeling/4"]).toBe("stops/2");
  expect(causes(list, [shared("feeling/4", 0, 11), shared("feeling/4", 2, 5)])["feeling/4"]).toBe(
    "feeling/4",
  );
  // Rows of several groups add up.
  const groups = [
    shared("feeling/4", 0, 11),
    shared("feeling/4", 2, 5),
    { ...shared("feeling/4", 2, 1), persona: 1 },
  ];
  expect(causes(list, groups)["feeling/4"]).toBe("stops/2");
});

test("what got better is not of one cause with what got worse, whoever passed both", () => {
  const overlaps = [shared("feeling/4", 0, 10), shared("feeling/4", 2, 9)];
  expect(causes([proven("stops/2"), proven("feeling/4", "up")], overlaps)["feeling/4"]).toBe("feeling/4");
});

test("who misses a stage misses those that follow: one cause", () => {
  const list = [proven("reached/s2", "down"), proven("reached/s3", "down")];
  const overlaps = [shared("reached/s2", 0, 60), shared("reached/s3", 0, 80)];
  expect(causes(list, overlaps)["reached/s3"]).toBe("reached/s2");
  const far = [shared("reached/s2", 0, 30), shared("reached/s3", 0, 80)];
  expect(causes(list, far)["reached/s3"]).toBe("reached/s3");
  const turned = [proven("reached/s2", "down"), proven("reached/s3", "up")];
  expect(causes(turned, overlaps)["reached/s3"]).toBe("reached/s3");
});

test("a volume never leads where a stop or a feeling of its channel is proven", () => {
  expect(causes([proven("volume/3", "down"), proven("stops/2")])).toEqual({
    "stops/2": "stops/2",
    "volume/3": "stops/2",
  });
  expect(causes([proven("volume/4", "down"), proven("stops/2")])["volume/4"]).toBe("volume/4");
  expect(causes([proven("volume/3", "down"), proven("volume/2")])["volume/3"]).toBe("volume/3");
  // The stop itself belongs to another cause: so does the volume.
  const chain = [proven("feeling/1", "down"), proven("stops/2"), proven("volume/3", "down")];
  const overlaps = [shared("stops/2", 0, 10), shared("stops/2", 1, 9)];
  expect(causes(chain, overlaps)["volume/3"]).toBe("feeling/1");
});
