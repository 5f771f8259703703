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

test("the implied part is told, the last stage has no loss", () => {
  const [first] = layout.bars;
  const last = layout.bars.at(-1);
  expect(first && barFacts(first, voice).map(plain)).toContain("dont 482 sans trace à cette étape");
  expect(last && barFacts(last, voice).join(" ")).not.toContain("perdus");
});

test("the description goes through the stages in order", () => {
  expect(plain(funnelDescription(layout, voice))).toMatch(
    /^Conscience : 4 066 parcours.*Recommandation : 487 parcours/su,
  );
});

test("the legend only names what is drawn", () => {
  expect(funnelLegend(layout, voice).map((item) => item.key)).toEqual(["implied", "lost", "open"]);
});
