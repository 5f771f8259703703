import { expect, it } from "vitest";
import { StakesPicture } from "../../../src/views/irritants/StakesPicture.tsx";
import { markup } from "../sample-page.tsx";
import { irritantsProps } from "./irritants-page.tsx";

it("draws the touchpoints that have something at stake, the dearest first", async () => {
  const props = await irritantsProps();
  const html = markup(<StakesPicture {...props} />);
  const keys = [...html.matchAll(/data-key="([^"]+)"/g)].map(([, key]) => key);
  expect(keys[0]).toBe(props.pains[0]?.touchpoint);
  expect(keys).not.toContain("panier");
});

it("draws nothing where nothing is at stake", async () => {
  const props = await irritantsProps();
  const pains = props.pains.map((pain) => ({ ...pain, stake: null }));
  expect(markup(<StakesPicture {...props} pains={pains} />)).not.toContain("<svg");
});
