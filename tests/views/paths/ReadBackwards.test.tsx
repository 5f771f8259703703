import { expect, it } from "vitest";
import { ReadBackwards } from "../../../src/views/paths/ReadBackwards.tsx";
import { sampleExplain } from "../../fixtures/sample-map.ts";
import { markup, textIn, viewProps } from "../sample-page.tsx";

const draw = async (now: typeof sampleExplain) =>
  markup(<ReadBackwards {...(await viewProps("paths"))} explain={{ now, before: null }} />);

it("tells what is over-represented for sure, with both shares, the interval, and nothing of the rest", async () => {
  const html = await draw(sampleExplain);
  expect(textIn(html)).toContain(
    "« Panier » : 67 % y sont passés, contre 40 % des autres (+27 points à segments égaux, intervalle à 95 % : +20 points à +33 points).",
  );
  expect(html.match(/<li data-touchpoint=/g)).toHaveLength(1);
  expect(html).toContain('data-table="backwards"');
});

it("says why there is nothing", async () => {
  expect(textIn(await draw({ ...sampleExplain, cases: null }))).toContain("retirez le filtre");
  expect(textIn(await draw({ ...sampleExplain, cases: [] }))).toContain("rien à lire à rebours");
});
