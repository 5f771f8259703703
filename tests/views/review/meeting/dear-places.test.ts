import { expect, it } from "vitest";
import { dearPlaces } from "../../../../src/views/review/meeting/dear-places.ts";
import { screenProps } from "./sample-screen.tsx";

it("puts what costs most at least first, and knows nothing before costs are asked", async () => {
  const props = await screenProps("low");
  const least = (dearPlaces(props) ?? []).map(({ stake }) => Math.max(0, stake?.mean.low ?? 0));
  expect(least.length).toBeGreaterThan(0);
  expect(least).toEqual(least.toSorted((a, b) => b - a));
  const { irritants: _irritants, ...unasked } = props;
  expect(dearPlaces(unasked)).toBeNull();
});
