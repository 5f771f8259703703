import { expect, it } from "vitest";
import { moodClass, TouchpointsCell } from "../../../src/views/map/TouchpointsCell.tsx";
import { markup, textIn } from "../sample-page.tsx";
import { cellProps } from "./map-page.tsx";

it("lists touchpoints by journeys, with channel, owner and feeling for whoever cannot see the dot", async () => {
  const html = markup(<TouchpointsCell {...(await cellProps("achat"))} />);
  expect([...html.matchAll(/data-touchpoint="([^"]+)"/g)].map(([, id]) => id)).toHaveLength(5);
  expect(html).toMatch(/class="map-worse" data-touchpoint="panier"/);
  expect(textIn(html)).toContain("sans responsable");
  expect(html).toContain("s’est dégradé");
});
it("opens the others behind the first five", async () => {
  const props = await cellProps("achat");
  const [first] = props.stage.touchpoints;
  if (first === undefined) throw new Error("no touchpoint");
  const many = Array.from({ length: 7 }, (_, at) => ({ ...first, id: `t${at}` }));
  const html = markup(<TouchpointsCell {...props} stage={{ ...props.stage, touchpoints: many }} />);
  expect(html).toContain("<summary>et 2 autres</summary>");
  const none = markup(<TouchpointsCell {...props} stage={{ ...props.stage, touchpoints: [] }} />);
  expect(textIn(none)).toContain("aucun point de contact");
});
it("colours a dot only where the interval leaves neutral out", () => {
  const point = { level: "touchpoint", id: "a", source: null, n: 9, customers: 9, mean: 0 } as const;
  const counts = {
    ...{ negative: 1, neutral: 1, positive: 1 },
    ...{ promoters: 0, detractors: 0, net_half: null, positive_half: null },
  };
  const of = (low: number | null, high: number | null) => moodClass({ ...point, ...counts, low, high });
  expect([of(-1, 1), of(-1, -0.1), of(0.1, 1), of(null, null), moodClass(null)]).toEqual([
    ...["map-mood-neutral", "map-mood-negative", "map-mood-positive", "map-mood-none", "map-mood-none"],
  ]);
});
