import { expect, it } from "vitest";
import type { Series, SeriesQuarter } from "../../src/findings/series.ts";
import { daysOf, OverTime } from "../../src/views/OverTime.tsx";
import { sampleSeries } from "../fixtures/sample-map.ts";
import { markup, textIn, viewProps } from "./sample-page.tsx";

it("draws a line a stage that has one, its table and its note, and says that there are too few months", async () => {
  const props = await viewProps("funnel");
  const html = markup(<OverTime {...props} series={sampleSeries} measure="reached" view="funnel" />);
  expect(html.match(/<figure/g)).toHaveLength(1);
  expect(html.match(/data-key="reached\/achat\//g)).toHaveLength(2);
  expect(textIn(html)).toContain("Moins de 8 mois assez fournis");
});

it("says of a persona that months are of everybody alone, and of a touchpoint passed that it does not apply", async () => {
  const props = await viewProps("funnel");
  const state = { ...props.state, persona: "curieux", through: "paiement-mobile" };
  const html = markup(
    <OverTime {...props} state={state} series={sampleSeries} measure="reached" view="funnel" />,
  );
  expect(textIn(html)).toContain("Les mois ne se disent que de tout le monde");
  expect(textIn(html)).toContain("ne se suit pas dans le temps");
});

it("is nothing where no stage has two quarters", async () => {
  const props = await viewProps("emotion");
  const none = { ...sampleSeries, points: [] };
  expect(markup(<OverTime {...props} series={none} measure="feeling" view="emotion" />)).toBe("");
});

it("goes from the first quarter of any line to the last of any", () => {
  const line = (...quarters: readonly (readonly [string, string])[]) =>
    ({ quarters: quarters.map(([start, end]) => ({ start, end }) as SeriesQuarter) }) as unknown as Series;
  const early = line(["2025-07-01", "2025-09-30"], ["2025-10-01", "2025-12-31"]);
  const late = line(["2025-10-01", "2025-12-31"], ["2026-01-01", "2026-03-31"]);
  expect(daysOf([late, early])).toEqual({ start: "2025-07-01", end: "2026-03-31" });
});
