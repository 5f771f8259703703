import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EmotionPoint, EmotionsAnswer } from "../../../src/answers/rows.ts";
import { isEmpty } from "../../../src/geometry/chart.ts";
import {
  type EmotionLayout,
  type EmotionOptions,
  emotionLayout,
} from "../../../src/geometry/emotion/emotion.ts";
import {
  sampleEmotions,
  sampleEmotionsBefore,
  sampleSite,
  touchpointId,
} from "../../fixtures/sample-answers.ts";
import { collisions, numbersIn, outside } from "../text-boxes.ts";

const CURVE: EmotionOptions = { language: "fr", width: 1120, level: "stage" };
const WAYS: readonly (readonly [string, EmotionOptions])[] = [
  ["a wide curve", CURVE],
  ["a curve on a phone", { ...CURVE, width: 358 }],
  ["a curve on a tablet, in English", { ...CURVE, width: 760, language: "en" }],
  ["wide dots", { ...CURVE, level: "touchpoint" }],
  ["dots on a phone", { ...CURVE, level: "touchpoint", width: 358 }],
];

function layoutOf(
  answer: EmotionsAnswer,
  compare: EmotionsAnswer | null,
  options: EmotionOptions,
): EmotionLayout {
  const layout = emotionLayout(answer, compare, sampleSite, options);
  if (isEmpty(layout)) throw new Error(layout.empty);
  return layout;
}

const textsOf = (layout: EmotionLayout) => [
  ...layout.headings,
  ...layout.marks.flatMap((mark) => mark.labels),
];

describe("the curve of the sample company", () => {
  const layout = layoutOf(sampleEmotions, sampleEmotionsBefore, CURVE);

  test("stages keep their places even where nobody answered", () => {
    expect(layout.marks.map((mark) => mark.id)).toEqual(sampleSite.stages.map(({ id }) => id));
    expect(layout.marks[0]).toMatchObject({ n: null, mean: null, dot: null, whisker: null, shares: [] });
  });

  test("the line starts again after a gap: one stroke, over the four known stages", () => {
    expect(layout.line.match(/M/gu)).toHaveLength(1);
    expect(layout.line.match(/L/gu)).toHaveLength(3);
  });

  test("a gap in the middle breaks line and band in two", () => {
    const points = sampleEmotions.points.map((point) =>
      point.level === "stage" && point.id === "achat"
        ? { ...point, n: null, mean: null, low: null, high: null }
        : point,
    );
    const broken = layoutOf({ ...sampleEmotions, points }, null, CURVE);
    expect(broken.band.match(/M/gu)).toHaveLength(2);
    expect(broken.line.match(/M/gu)).toHaveLength(2);
  });

  test("higher is happier, on a scale from −2 to +2 whatever the data", () => {
    expect(layout.grid.map((line) => line.value)).toEqual([-2, -1, 0, 1, 2]);
    const [low, , , , high] = layout.grid;
    expect(low?.y1).toBeGreaterThan(high?.y1 ?? Number.POSITIVE_INFINITY);
    const dot = layout.marks[4]?.dot;
    const mean = layout.marks[4]?.mean ?? 0;
    expect(dot?.y).toBeCloseTo((low?.y1 ?? 0) - ((mean + 2) / 4) * ((low?.y1 ?? 0) - (high?.y1 ?? 0)), 1);
  });

  test("shares add up to the bar", () => {
    const [, consideration] = layout.marks;
    const widths = consideration?.shares.map((share) => share.box.width) ?? [];
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(consideration?.chip?.width ?? 0, 1);
    expect(consideration?.negative).toBeCloseTo(33 / 188, 12);
  });

  test("the colour is neutral as long as the interval holds zero", () => {
    expect(layout.marks.map((mark) => mark.mood)).toEqual([
      null,
      "positive",
      "neutral",
      "positive",
      "positive",
    ]);
  });
});

test("touchpoints stand in the order of the journey, sources apart where there are several", () => {
  const layout = layoutOf(sampleEmotions, null, { ...CURVE, level: "touchpoint" });
  expect(layout.marks.map((mark) => mark.id)).toEqual(
    [2, 4, 5, 6, 8, 9, 10, 12, 13, 14, 15, 16, 17].map(touchpointId),
  );
  expect(
    layout.marks.find((mark) => mark.id === "livraison-a-domicile")?.sources.map((one) => one.source),
  ).toEqual(["trustpilot", "typeform"]);
  expect(layout.line).toBe("");
});

describe("nothing to draw is said, not drawn", () => {
  const gap = {
    ...{ n: null, customers: null, mean: null, low: null, high: null },
    ...{ negative: null, neutral: null, positive: null },
  };
  test.each([
    ["too_few", { ...sampleEmotions, n: null }],
    ["no_feedback", { ...sampleEmotions, n: 0 }],
    [
      "no_feedback",
      { ...sampleEmotions, points: sampleEmotions.points.map((point) => ({ ...point, ...gap })) },
    ],
  ] as const)("%s", (reason, answer) => {
    expect(emotionLayout(answer, null, sampleSite, CURVE)).toEqual({ empty: reason });
  });

  test("a company without stages has no curve", () => {
    expect(emotionLayout(sampleEmotions, null, { ...sampleSite, stages: [] }, CURVE)).toEqual({
      empty: "no_stages",
    });
  });
});

const score = fc.double({ min: -2, max: 2, noNaN: true });
const noScale = { promoters: null, detractors: null, net_half: null, positive_half: null };
const randomPoint = (level: EmotionPoint["level"], id: string): fc.Arbitrary<EmotionPoint> =>
  fc
    .record({
      scores: fc.tuple(score, score, score),
      n: fc.integer({ min: 5, max: 99_999 }),
      hidden: fc.boolean(),
    })
    .map(({ scores, n, hidden }) => {
      const [low = 0, mean = 0, high = 0] = [...scores].sort((a, b) => a - b);
      if (hidden)
        return {
          level,
          id,
          source: null,
          n: null,
          customers: null,
          mean: null,
          low: null,
          high: null,
          negative: null,
          neutral: null,
          positive: null,
          ...noScale,
        };
      return {
        level,
        id,
        source: null,
        n,
        customers: n,
        mean,
        low,
        high,
        negative: Math.floor(n / 3),
        neutral: 1,
        positive: n - 1 - Math.floor(n / 3),
        ...noScale,
      };
    });
const randomEmotions: fc.Arbitrary<EmotionsAnswer> = fc
  .tuple(
    ...sampleSite.stages.map(({ id }) => randomPoint("stage", id)),
    ...[2, 4, 9, 12, 16, 19].map((number) => randomPoint("touchpoint", touchpointId(number))),
  )
  .map((points) => ({
    kind: "emotion",
    n: 500,
    customers: 400,
    unplaced: 0,
    sources: [],
    points,
    verbatims: [],
    moods: [],
  }));

test.each(WAYS)(
  "%s: whatever the ratings, labels keep apart and inside, numbers are numbers",
  (_, options) => {
    fc.assert(
      fc.property(randomEmotions, randomEmotions, (now, before) => {
        fc.pre(now.points.some((point) => point.level === options.level && point.mean !== null));
        const layout = layoutOf(now, before, options);
        expect(collisions(textsOf(layout))).toEqual([]);
        expect(outside(textsOf(layout), layout.width, layout.height)).toEqual([]);
        expect(numbersIn(layout).every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 80 },
    );
  },
);

test("the order of the rows changes nothing", () => {
  const turned = { ...sampleEmotions, points: [...sampleEmotions.points].reverse() };
  for (const [, options] of WAYS)
    expect(layoutOf(turned, sampleEmotionsBefore, options)).toEqual(
      layoutOf(sampleEmotions, sampleEmotionsBefore, options),
    );
});

test("an interval that passes the ends of the scale is drawn to the end, and told in full", () => {
  const points = sampleEmotions.points.map((point) => ({
    ...point,
    low: point.low === null ? null : -3,
    high: point.high === null ? null : 2.6,
  }));
  for (const [, options] of WAYS) {
    const layout = layoutOf({ ...sampleEmotions, points }, null, options);
    const mark = layout.marks.find((one) => one.whisker !== null);
    const [first, , , , last] = layout.grid;
    expect([mark?.low, mark?.high]).toEqual([-3, 2.6]);
    const ends =
      layout.orientation === "upright"
        ? [mark?.whisker?.y1, mark?.whisker?.y2]
        : [mark?.whisker?.x1, mark?.whisker?.x2];
    expect(ends).toEqual(layout.orientation === "upright" ? [first?.y1, last?.y1] : [first?.x1, last?.x1]);
  }
});
