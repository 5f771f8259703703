import { expect, test } from "vitest";
import { barFacts, funnelDescription, funnelLegend } from "../../src/charts/funnel-facts.ts";
import { voiceOf } from "../../src/charts/props.ts";
import { isEmpty } from "../../src/geometry/chart.ts";
import { funnelLayout } from "../../src/geometry/funnel/funnel.ts";
import { sampleFunnel, sampleSite } from "../fixtures/sample-answers.ts";
import { plain } from "./markup.ts";

const found = funnelLayout(sampleFunnel, null, sampleSite, { language: "fr", width: 1120 });
if (isEmpty(found)) throw new Error(found.empty);
const layout = found;
const voice = voiceOf({ language: "fr" });

test("the implied part is told", () => {
  const [first] = layout.bars;
  expect(first && barFacts(first, voice).map(plain)).toContain("dont 482 sans trace à cette étape");
});

test("whoever stops from the goal on is neither lost nor open, and no legend says so", () => {
  const stages = sampleFunnel.stages.map((stage) => ({ ...stage, lost: 0, open: 0 }));
  const ended = funnelLayout({ ...sampleFunnel, stages }, null, sampleSite, { language: "fr", width: 1120 });
  if (isEmpty(ended)) throw new Error(ended.empty);
  const last = ended.bars.at(-1);
  expect(last && plain(barFacts(last, voice).join(", "))).not.toMatch(/perdu|en cours/u);
  expect(funnelLegend(ended, voice).map((item) => item.key)).toEqual(["implied"]);
});

test("the description goes through the stages in order", () => {
  expect(plain(funnelDescription(layout, voice))).toMatch(
    /^Conscience : 4 066 parcours.*Recommandation : 487 parcours/su,
  );
});

test("the legend only names what is drawn", () => {
  expect(funnelLegend(layout, voice).map((item) => item.key)).toEqual(["implied", "lost", "open"]);
});
