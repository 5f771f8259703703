import { expect, it } from "vitest";
import { lowPlaces } from "../../../../src/views/review/meeting/low-places.ts";
import { screenProps } from "./sample-screen.tsx";

it("puts what is proven to get worse first, and leaves out what is solved", async () => {
  const states = lowPlaces(await screenProps("low")).map(({ state }) => state);
  const order = ["worse", "standing", "losing", "louder", "possible"];
  expect(states.length).toBeGreaterThan(0);
  expect(states).toEqual(states.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
  expect(states).not.toContain("solved");
});
