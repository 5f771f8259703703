// The sample company's river. In: a width, and what differs. Out: its layout, as the map draws it.
import { mapStages } from "../../../src/findings/map-stages.ts";
import { markedFindings } from "../../../src/findings/river-findings.ts";
import { isEmpty } from "../../../src/geometry/chart.ts";
import { type RiverLayout, type RiverOptions, riverLayout } from "../../../src/geometry/river/river.ts";
import {
  sampleEmotions,
  sampleEmotionsBefore,
  sampleFunnel,
  sampleFunnelBefore,
  sampleSite,
} from "../../fixtures/sample-answers.ts";
import { sampleFindings } from "../../fixtures/sample-findings.ts";
import { sampleTouchpoints } from "../../fixtures/sample-map.ts";

export const sampleStages = mapStages(
  {
    funnel: { now: sampleFunnel, before: sampleFunnelBefore },
    emotion: { now: sampleEmotions, before: sampleEmotionsBefore },
    touchpoints: { now: sampleTouchpoints },
    findings: { now: sampleFindings },
  },
  sampleSite,
  "fr",
);

export const riverOptions = (width: number): RiverOptions => ({
  ...{
    language: "fr",
    width,
    findings: markedFindings(sampleFindings, sampleSite),
    open: null,
    untold: "too_recent",
  },
});

export function sampleRiver(width: number, change: Partial<RiverOptions> = {}): RiverLayout {
  const layout = riverLayout(sampleStages, { ...riverOptions(width), ...change });
  if (isEmpty(layout)) throw new Error(`empty river: ${layout.empty}`);
  return layout;
}
