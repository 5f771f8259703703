// Where an event may be placed. In: a site. Out: stages in order, channels once each.
import { expect, test } from "vitest";
import { placesOf } from "../../../src/views/data/places.ts";
import { sampleSite } from "../../fixtures/sample-answers.ts";

test("the site's stages in order, and each channel once, its own first", () => {
  const { stages, channels } = placesOf(sampleSite, "fr");
  expect(stages).toEqual(sampleSite.stages.map(({ names }) => names.fr));
  expect(new Set(channels).size).toBe(channels.length);
  const own = sampleSite.touchpoints.find(({ stage }) => stage !== null)?.channel.fr;
  expect(channels[0]).toBe(own);
});
