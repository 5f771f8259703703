import { expect, it } from "vitest";
import { isEmpty } from "../../../src/geometry/chart.ts";
import { riverLayout } from "../../../src/geometry/river/river.ts";
import { riverOptions, sampleRiver, sampleStages } from "./sample-river.ts";

const river = sampleRiver(1080);
const scale = (value: number) => river.grid.find((line) => line.value === value)?.y1 ?? Number.NaN;

it("puts each dot at its mean on −2…+2, its whisker at its interval, its area by n", () => {
  for (const { dot, whisker, stage } of river.stages) {
    if (dot === null) continue;
    const y = (score: number) => scale(0) + (score * (scale(2) - scale(0))) / 2;
    expect(dot.y).toBeCloseTo(y(stage.feeling?.mean ?? 0), 1);
    expect(whisker?.y1).toBeCloseTo(y(stage.feeling?.low ?? 0), 1);
    expect(whisker?.y2).toBeCloseTo(y(stage.feeling?.high ?? 0), 1);
  }
  const sizes = river.stages.flatMap(({ dot, stage }) =>
    dot === null ? [] : [[stage.feeling?.n ?? 0, dot.r] as const],
  );
  const sorted = sizes.toSorted((a, b) => a[0] - b[0]).map(([, r]) => r);
  expect(sorted).toEqual(sorted.toSorted((a, b) => a - b));
});
it("stops the line at a silent stage and hatches its band", () => {
  const [first] = river.stages;
  expect(first).toMatchObject({ silent: true, hatched: true, dot: null, whisker: null });
  expect(first?.labels.map(({ text }) => text)).toContain("trop peu d’avis");
  expect(river.line.startsWith(`M${river.stages[1]?.dot?.x}`)).toBe(true);
});
it("says how they feel under a dot that the line comes down to: above it the line would strike the figures out", () => {
  const means = [1.4, -0.9, 1.2, 1.1];
  const stages = sampleStages.slice(0, means.length).map((stage, at) => ({
    ...stage,
    feeling: {
      ...{ mean: means[at] ?? 0, low: null, high: null, n: 40 },
    } as NonNullable<(typeof sampleStages)[number]["feeling"]>,
  }));
  const layout = riverLayout(stages, { ...riverOptions(700), findings: [] });
  if (isEmpty(layout)) throw new Error("nothing is drawn");
  const places = layout.stages.map(({ dot, labels }) => {
    const felt = labels.find(({ size }) => size === 18);
    return (felt?.y ?? 0) > (dot?.y ?? 0);
  });
  expect(places).toEqual([false, true, false, false]);
});
it("draws what is lost on the band's own scale, under the scale of feelings", () => {
  const point = scale(0) - scale(1);
  for (const { lost, open, stage } of river.stages) {
    const { reached = 0, share = 1, lost: n = 0 } = stage.flow ?? {};
    expect(lost === null).toBe(n === null || n === 0);
    if (lost !== null) {
      expect(lost.height).toBeCloseTo(Math.max(1.5, ((n ?? 0) / (reached / share)) * point), 1);
      expect(lost.y).toBeGreaterThan(scale(-2));
    }
    if (open !== null && lost !== null) expect(open.y).toBeGreaterThanOrEqual(lost.y + lost.height);
  }
});
it("never tells a figure after the goal without saying that nobody is lost there", () => {
  for (const width of [1500, 1080, 860, 640, 480]) {
    const { stages } = sampleRiver(width);
    for (const { labels, stage } of stages) {
      if (stage.flow?.afterGoal !== true || !stage.flow.lost) continue;
      const texts = labels.map(({ text }) => text);
      const figure = texts.some((text) => /^[\d\s\u202f\u00a0]+(?: · |$)/u.test(text));
      expect(texts.some((text) => /suivis/u.test(text))).toBe(figure);
    }
  }
});
it("tells how many each bar is of on the wall of a meeting too, after the goal with its words under it", () => {
  for (const { labels, lost, stage } of sampleRiver(570).stages) {
    if (lost === null) continue;
    const figure = labels.find(({ text }) => /^[\d\s\u202f\u00a0]+(?: · |$)/u.test(text));
    expect(figure, stage.id).toBeDefined();
    const words = labels.find(({ text }) => /suivis/u.test(text));
    expect(words === undefined).toBe(stage.flow?.afterGoal !== true);
    if (words !== undefined) expect(words.y - words.size).toBeGreaterThan(lost.y + lost.height - 1);
  }
});
it("keeps both changes apart: dashes for the feeling, two ticks for how many", () => {
  const point = scale(0) - scale(1);
  for (const { ticks, stage } of river.stages) {
    const [upper, lower] = ticks;
    expect((lower?.y1 ?? 0) - (upper?.y1 ?? 0)).toBeCloseTo((stage.flow?.shareBefore ?? 0) * point, 1);
  }
  expect(river.compareLine).not.toBe("");
  expect(river.compared).toBe(true);
});
it("keeps marks inside the picture and apart from one another", () => {
  const [mark] = river.marks;
  if (mark === undefined) throw new Error("no mark");
  const twice = sampleRiver(1080, { findings: [mark, { ...mark, key: "other", number: 2 }] }).marks;
  expect(Math.abs((twice[0]?.x ?? 0) - (twice[1]?.x ?? 0))).toBeGreaterThanOrEqual(2 * mark.r);
  for (const { x, r } of twice) expect(x - r >= 0 && x + r <= 1080).toBe(true);
});
it("dims the stages beside the one that is open", () => {
  const open = sampleRiver(1080, { open: "achat" });
  expect(open.stages.filter(({ lit }) => lit).map(({ stage }) => stage.id)).toEqual(["achat"]);
});
it("keeps every label of the stages within the picture, nine stages included", () => {
  const many = [...sampleStages, ...sampleStages.slice(1)];
  expect(many).toHaveLength(9);
  for (const { labels, box } of river.stages)
    for (const { x, width } of labels) {
      expect(x).toBeGreaterThanOrEqual(box.x - 1);
      expect(x + width).toBeLessThanOrEqual(box.x + box.width + 20);
    }
});
it("drawn in parts, keeps the colours and the sizes of the whole", () => {
  const parts = [sampleStages.slice(0, 2), sampleStages.slice(2)].map((stages) =>
    riverLayout(stages, { ...riverOptions(1080), whole: sampleStages }),
  );
  const drawn = parts.flatMap((part) => (isEmpty(part) ? [] : part.stages));
  expect(drawn.map(({ tone }) => tone)).toEqual(river.stages.map(({ tone }) => tone));
  expect(drawn.map(({ dot }) => dot?.r)).toEqual(river.stages.map(({ dot }) => dot?.r));
});
it("hides no figure under a mark, be the line as steep as it can", () => {
  const [mark] = river.marks;
  const [first, second, third] = sampleStages;
  if (mark === undefined || first === undefined || second === undefined || third === undefined)
    throw new Error("missing stages");
  const at = (stage: typeof first, mean: number) => ({
    ...stage,
    flow: second.flow && { ...second.flow, share: 0.2 },
    feeling: second.feeling && { ...second.feeling, mean, low: mean - 0.1, high: mean + 0.1 },
  });
  const options = riverOptions(1080);
  for (const [from, to] of [[1.3, -0.2] as const, [-1.5, 1.2] as const]) {
    const stages = [at(second, from), at(third, to), ...sampleStages.slice(3), first, first];
    const drawn = riverLayout(stages, {
      ...options,
      findings: [{ ...mark, measure: "feeling", stage: third.id }],
    });
    if (isEmpty(drawn)) throw new Error("empty river");
    const [seen] = drawn.marks;
    const labels = drawn.stages[1]?.labels.filter(({ anchor }) => anchor === "start") ?? [];
    expect(labels.length).toBeGreaterThan(1);
    for (const { x, y, width, size } of labels) {
      const [dx, dy] = [
        Math.max(x - (seen?.x ?? 0), 0, (seen?.x ?? 0) - x - width),
        Math.max(y - 0.7 * size - (seen?.y ?? 0), 0, (seen?.y ?? 0) - y),
      ];
      expect(Math.hypot(dx, dy)).toBeGreaterThanOrEqual((seen?.r ?? 0) - 0.5);
    }
  }
});
