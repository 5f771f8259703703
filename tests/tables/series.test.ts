import { expect, it } from "vitest";
import { seriesOf } from "../../src/findings/series.ts";
import { seriesTable } from "../../src/tables/series.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";
import { sampleSeries } from "../fixtures/sample-map.ts";

it("has a row a stage and quarter, with its interval and n at full precision", () => {
  const all = (["reached", "feeling", "time"] as const).map((measure) => {
    const series = seriesOf(sampleSeries, { stage: "achat", measure }, sampleSite);
    return seriesTable([series], measure, sampleSite, "fr");
  });
  expect(all.map(({ columns }) => columns.map(({ key }) => key).slice(3, 6))).toEqual([
    ["low", "high", "n"],
    ["low", "high", "emotion_n"],
    ["q1_seconds", "q3_seconds", "time_n"],
  ]);
  expect(all[0]?.rows.map(({ key, cells }) => [key, ...cells.map(({ value }) => value)])).toEqual([
    ["reached/achat/2026-T2", "achat", "2026-T2", 0.2, 0.18, 0.25, 300, null, null, ""],
    ["reached/achat/2026-T3", "achat", "2026-T3", 0.2 * 1.1, 0.18, 0.25, 301, null, null, ""],
  ]);
});
