import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { Series } from "../../src/charts/Series.tsx";
import { seriesOf } from "../../src/findings/series.ts";
import { seriesLayout } from "../../src/geometry/series/series.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";
import { sampleSeries } from "../fixtures/sample-map.ts";
import { contents } from "./markup.ts";

it("draws a dot and an interval a quarter, each with its facts, and tells them all to who listens", () => {
  const series = seriesOf(sampleSeries, { stage: "achat", measure: "reached" }, sampleSite);
  const events = [
    {
      date: "2026-05-11",
      end: null,
      what: { fr: "Grève", en: "Strike" },
      who: "Logistique",
      stage: null,
      touchpoint: null,
      breaks: null,
    },
  ];
  const layout = seriesLayout(series, {
    ...{ language: "fr", width: 328, compact: false, period: "2026-T3" },
    events,
  });
  if (layout === null) throw new Error("no layout");
  const html = renderToStaticMarkup(<Series id="one" layout={layout} language="fr" stage="Achat" />);
  expect(html.match(/data-quarter/g)).toHaveLength(2);
  expect(html.match(/series-whisker/g)).toHaveLength(2);
  const titles = contents(html, "title").map((text) => text.replace(/\s/g, " "));
  expect(titles[0]).toBe("Achat : Part des entrants qui atteignent l’étape, trimestre après trimestre");
  expect(titles[1]).toBe("Grève, le 11 mai 2026 (Logistique)");
  expect(titles[2]).toBe("T2 2026 ; 20 % (de 18 % à 25 %, n = 300)");
  expect(contents(html, "desc")[0]?.replace(/\s/g, " ")).toContain(
    "T3 2026 ; 22 % (de 18 % à 25 %, n = 301).",
  );
});
