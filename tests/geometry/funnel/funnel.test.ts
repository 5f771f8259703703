import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FunnelAnswer } from "../../../src/answers/rows.ts";
import { isEmpty } from "../../../src/geometry/chart.ts";
import { type FunnelLayout, type FunnelOptions, funnelLayout } from "../../../src/geometry/funnel/funnel.ts";
import { randomWalks } from "../../fixtures/random-walks.ts";
import { funnelAnswer, sampleFunnel, sampleFunnelBefore, sampleSite } from "../../fixtures/sample-answers.ts";
import { sampleFindings } from "../../fixtures/sample-findings.ts";
import { collisions, numbersIn, outside } from "../text-boxes.ts";

const WIDE: FunnelOptions = { language: "fr", width: 1120 };
const PHONE: FunnelOptions = { language: "fr", width: 358 };
const WAYS = [
  ["wide", WIDE],
  ["on a phone", PHONE],
  ["wide in English", { ...WIDE, language: "en" }],
] as const;

function layoutOf(answer: FunnelAnswer, compare: FunnelAnswer | null, options: FunnelOptions): FunnelLayout {
  const layout = funnelLayout(answer, compare, sampleSite, options);
  if (isEmpty(layout)) throw new Error(`empty: ${layout.empty}`);
  return layout;
}

describe("the funnel of the sample company", () => {
  const layout = layoutOf(sampleFunnel, sampleFunnelBefore, WIDE);
  const [first, second] = layout.bars;

  test("bars share one base: the first is the whole, the others their share of it", () => {
    // 1120 wide, 190 and 220 of gutters: 710 px for 4,066 mature journeys.
    expect((first?.own_box.width ?? 0) + (first?.implied_box?.width ?? 0)).toBeCloseTo(710, 1);
    expect(second?.own_box.width).toBeCloseTo((710 * 3346) / 4066, 1);
    expect(second?.share).toBeCloseTo(3346 / 4066, 12);
  });

  test("the implied part follows the part that was seen", () => {
    expect(first?.implied).toBe(4066 - 3584);
    expect(first?.implied_box?.x).toBeCloseTo((first?.own_box.x ?? 0) + (first?.own_box.width ?? 0), 1);
    expect(second?.implied_box).toBeNull();
  });

  test("what is lost and what is open fill the step down to the next bar, under the bar that loses it", () => {
    const end = (second?.own_box.x ?? 0) + (second?.own_box.width ?? 0);
    const next = layout.bars[2]?.own_box;
    expect(second?.lost_box?.x).toBeCloseTo((next?.x ?? 0) + (next?.width ?? 0), 1);
    expect(second?.lost_box?.width).toBeCloseTo((710 * 1037) / 4066, 1);
    expect((second?.open_box?.x ?? 0) + (second?.open_box?.width ?? 0)).toBeCloseTo(end, 1);
    expect(second?.lost_box?.y).toBe((second?.own_box.y ?? 0) + (second?.own_box.height ?? 0));
  });

  test("the last stage loses nobody, whoever stops there, and the first has nothing to compare", () => {
    const stages = sampleFunnel.stages.map((stage, at, { length }) =>
      at === length - 1 ? { ...stage, lost: 120, open: 30 } : stage,
    );
    const last = layoutOf({ ...sampleFunnel, stages }, null, WIDE).bars.at(-1);
    expect([last?.lost_box, last?.open_box, last?.band]).toEqual([null, null, null]);
    expect(last?.labels.map((line) => line.text).join(" ")).not.toMatch(/perdu|en cours/u);
    expect(first?.marker).toBeNull();
  });

  test("the other period is a mark at its own share", () => {
    expect(second?.marker?.x).toBeCloseTo(190 + (710 * 2999) / 3709, 1);
    expect(second?.compare_share).toBeCloseTo(2999 / 3709, 12);
  });

  test("time is said between the two bars it joins, with its n", () => {
    const said = first?.labels.map((line) => line.text.replace(/[\u202F\u00A0]/gu, " "));
    expect(said).toContain("Délai médian 2 h (la moitié entre 10 min et 25 h) ; n = 2 864");
  });

  test("a change is written only where it is proven, and is the finding's own", () => {
    const [goal] = sampleFindings.findings.filter(({ key }) => key === "reached/achat");
    if (goal === undefined) throw new Error("missing finding");
    const said = (verdict: typeof goal.verdict) => {
      const findings = { ...sampleFindings, findings: [{ ...goal, verdict }] };
      const bar = layoutOf(sampleFunnel, sampleFunnelBefore, { ...WIDE, findings }).bars[2];
      expect(bar?.marker).not.toBeNull();
      expect(bar?.moved?.key).toBe("reached/achat");
      return bar?.labels.map(({ text }) => text).find((text) => /\bpts?\b/u.test(text));
    };
    expect(said("down")).toMatch(/^−2.pts$/u);
    expect([said("unclear"), said("too-few")]).toEqual([undefined, undefined]);
  });

  test("young journeys are counted apart", () => {
    expect([layout.n, layout.mature, layout.pending]).toEqual([4110, 4066, 44]);
  });
});

describe("nothing to draw is said, not drawn", () => {
  test.each([
    ["too_few", { ...sampleFunnel, n: null }],
    ["too_few", { ...sampleFunnel, mature: null }],
    ["too_recent", { ...sampleFunnel, mature: 0 }],
    ["after_goal", { ...sampleFunnel, mature: 0, existing: sampleFunnel.n }],
    ["no_journeys", { ...sampleFunnel, n: 0, mature: 0 }],
    ["no_stages", { ...sampleFunnel, stages: [] }],
  ] as const)("%s", (reason, answer) => {
    expect(funnelLayout(answer, null, sampleSite, WIDE)).toEqual({ empty: reason });
  });
});

test.each(WAYS)(
  "%s: whatever the journeys, labels keep apart and inside, numbers are numbers",
  (_, options) => {
    fc.assert(
      fc.property(randomWalks, randomWalks, (now, before) => {
        const answer = funnelAnswer(now);
        fc.pre((answer.mature ?? 0) > 0);
        const layout = layoutOf(answer, funnelAnswer(before), options);
        const texts = layout.bars.flatMap((bar) => bar.labels);
        expect(collisions(texts)).toEqual([]);
        expect(outside(texts, layout.width, layout.height)).toEqual([]);
        expect(numbersIn(layout).every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 60 },
    );
  },
);

test("the order of the rows changes nothing", () => {
  const turned = { ...sampleFunnel, stages: [...sampleFunnel.stages].reverse() };
  expect(layoutOf(turned, sampleFunnelBefore, PHONE)).toEqual(
    layoutOf(sampleFunnel, sampleFunnelBefore, PHONE),
  );
});
