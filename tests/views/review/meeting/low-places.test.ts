import { expect, it } from "vitest";
import { lowPlaces } from "../../../../src/views/review/meeting/low-places.ts";
import { screenProps } from "./sample-screen.tsx";

it("puts what is proven to get worse first, leaves out what is solved, and knows each place's stage and team", async () => {
  const props = await screenProps("low");
  const places = lowPlaces(props);
  const states = places.map(({ irritant }) => irritant.state);
  expect(states).not.toContain("solved");
  expect(states).toEqual(
    states.toSorted(
      (a, b) => ["worse", "standing", "possible"].indexOf(a) - ["worse", "standing", "possible"].indexOf(b),
    ),
  );
  for (const { irritant, owner, stage } of places) {
    const touchpoint = props.site.touchpoints.find(({ id }) => id === irritant.touchpoint);
    expect(owner).toBe(touchpoint?.owner ?? null);
    expect(props.site.stages.find(({ id }) => id === touchpoint?.stage)?.names.fr).toBe(stage);
  }
});
