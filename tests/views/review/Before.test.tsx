import { expect, it } from "vitest";
import type { Site } from "../../../src/answers/site.ts";
import { Before } from "../../../src/views/review/Before.tsx";
import { sampleSite } from "../../fixtures/sample-answers.ts";
import { markup, textIn, viewProps } from "../sample-page.tsx";

const [period] = sampleSite.periods;
const drawn = async (change: Partial<Site>, language: "fr" | "en" = "fr") =>
  markup(<Before {...(await viewProps("review", { site: { ...sampleSite, ...change }, language }))} />);

it("says from which day nothing of the quarter is pending, segment by segment", async () => {
  const html = await drawn({
    lived_segments: ["b2b", "b2c"],
    segment_window_days: { b2b: 90 },
    window_days: 30,
    as_of: "2026-10-31",
  });
  expect(html).toContain('data-judge="2026-12-29"');
  expect(html).toContain('data-judge="2026-10-30"');
  expect(textIn(html)).toContain("Meilleure date pour le comité du T3 2026 : à partir du 29 décembre 2026");
  const whole = await drawn({ lived_segments: [], window_days: 30, as_of: "2026-12-31" });
  expect(textIn(whole)).toContain("Tout le T3 2026 peut être jugé");
});
it("awaits nobody where all sources are known until the same day", async () => {
  const ends = { last_day: "2026-10-14", is_ended: false, missing: [], begins: null };
  const html = await drawn({
    source_ends: [
      { ...ends, source: "shopify", is_awaited: true },
      { ...ends, source: "ga4", is_awaited: false },
      { ...ends, source: "trustpilot", last_day: "2026-10-13", is_awaited: false },
      { ...ends, source: "typeform", last_day: "2026-12-13", is_ended: true, is_awaited: false },
    ],
  });
  expect(textIn(html)).not.toContain("Les taux attendent");
});
it("names the source that rates wait for, and leads to the same quarter a year before", async () => {
  if (period === undefined) throw new Error("the sample has no quarter");
  const html = await drawn({
    periods: [{ ...period, id: "2025-T3", journeys: 3 }, ...sampleSite.periods],
    source_ends: [
      {
        source: "shopify",
        last_day: "2026-10-14",
        is_ended: false,
        is_awaited: true,
        missing: [],
        begins: null,
      },
      {
        source: "ga4",
        last_day: "2026-10-15",
        is_ended: false,
        is_awaited: false,
        missing: [],
        begins: null,
      },
    ],
  });
  expect(textIn(html)).toContain("14 octobre 2026");
  expect(html).toContain("compare=2025-T3");
  expect(await drawn({})).not.toContain("compare=");
});
