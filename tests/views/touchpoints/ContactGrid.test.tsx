import { expect, it } from "vitest";
import { touchpointFacts } from "../../../src/findings/touchpoint-facts.ts";
import { ContactGrid } from "../../../src/views/touchpoints/ContactGrid.tsx";
import { sampleEmotions, sampleSite } from "../../fixtures/sample-answers.ts";
import { sampleImportance, sampleTouchpoints } from "../../fixtures/sample-map.ts";
import { markup, viewProps } from "../sample-page.tsx";

const facts = touchpointFacts(
  {
    touchpoints: { now: sampleTouchpoints },
    emotion: { now: sampleEmotions },
    importance: { now: sampleImportance },
  },
  sampleSite,
  "fr",
);

it("has a cell for each channel and stage, says how many are empty, and leads to the paths from each touchpoint", async () => {
  const html = markup(<ContactGrid {...(await viewProps("touchpoints"))} facts={facts} />);
  const channels = new Set(facts.map(({ channel }) => channel)).size;
  const filled = new Set(facts.map(({ channel, stage }) => `${channel} ${stage}`)).size;
  const all = channels * sampleSite.stages.length;
  expect(html.match(/<td/g)).toHaveLength(all);
  expect(html.match(/class="contact-empty"/g)).toHaveLength(all - filled);
  expect(html).toContain(`${all - filled} cases vides sur ${all}`);
  expect(html).toContain('href="/parcours/?anchor=from:panier"');
});
