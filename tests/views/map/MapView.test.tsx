import { expect, it } from "vitest";
import { MapView } from "../../../src/views/map/MapView.tsx";
import { defaultState } from "../../../src/views/state.ts";
import { sampleSite } from "../../fixtures/sample-answers.ts";
import { markup, textIn } from "../sample-page.tsx";
import { mapViewProps } from "./map-page.tsx";

it("has the findings on top, each a link, then the river at every size, the legend and the table", async () => {
  const html = markup(<MapView {...(await mapViewProps())} />);
  expect(html.indexOf('data-finding="stops/panier"')).toBeLessThan(html.indexOf('data-chart="river"'));
  expect(html.match(/data-chart="river"/g)).toHaveLength(3);
  expect(html.match(/class="stage-screen /g)).toHaveLength(5);
  expect(html.match(/data-table="map"/g)).toHaveLength(1);
  expect(html.match(/class="chart-legend"/g)).toHaveLength(1);
});
it("says what the whole map stands on, and what it is for", async () => {
  const text = textIn(markup(<MapView {...(await mapViewProps())} />));
  expect(text).toMatch(/Toute la carte : 4 110 parcours \([\d ]+ assez anciens\), [\d ]+ avis, 1 export/);
  expect(text).toContain("Objectifs de la carte : 1 tenu, 1 non mesuré.");
  const bare = await mapViewProps({ site: { ...sampleSite, objectives: [] } });
  expect(textIn(markup(<MapView {...bare} />))).toContain("Cette carte n’a pas d’objectif");
});
it("says which journeys count at touchpoints alone", async () => {
  const props = await mapViewProps();
  const funnel = { ...props.funnel, now: { ...props.funnel.now, existing: 45 } };
  expect(textIn(markup(<MapView {...props} funnel={funnel} />))).toContain(
    "45 parcours commencés après le but comptent aux points de contact seuls.",
  );
});
it("says that a map has no words, or no voice at all", async () => {
  const props = await mapViewProps();
  const silent = { ...props.emotion.now, points: [], verbatims: [] };
  const of = (now: typeof silent | typeof props.emotion.now) =>
    textIn(markup(<MapView {...props} emotion={{ now, before: null }} />));
  expect(of(silent)).toContain("Aucun avis pour ces choix");
  expect(of({ ...props.emotion.now, verbatims: [] })).toContain("aucun verbatim : la carte dit combien");
});
it("opens one stage alone, its lanes beside what is behind them", async () => {
  const state = { ...defaultState(sampleSite), stage: "achat" };
  const html = markup(<MapView {...(await mapViewProps({ state }))} />);
  expect(html).toContain('data-open-stage="achat"');
  expect(html.match(/<section data-lane=/g)).toHaveLength(8);
  expect(html).not.toContain('class="stage-screen');
});
it("says why there is no river", async () => {
  const props = await mapViewProps();
  const funnel = { now: { ...props.funnel.now, mature: 0 }, before: null };
  expect(markup(<MapView {...props} funnel={funnel} />)).toContain('data-empty="too_recent"');
});
