import { expect, it } from "vitest";
import { contactSentences, TouchpointsView } from "../../../src/views/touchpoints/TouchpointsView.tsx";
import { sampleEmotions } from "../../fixtures/sample-answers.ts";
import { sampleImportance, sampleTouchpoints } from "../../fixtures/sample-map.ts";
import { markup, viewProps } from "../sample-page.tsx";

const answers = {
  touchpoints: { now: sampleTouchpoints, before: null },
  emotion: { now: sampleEmotions, before: null },
  importance: { now: sampleImportance, before: null },
};

it("draws the picture at three widths, the grid and the table, and tells how to declare importance", async () => {
  const html = markup(<TouchpointsView {...(await viewProps("touchpoints"))} {...answers} />);
  expect(html.match(/data-chart="matrix"/g)).toHaveLength(3);
  expect(html).toContain('class="contact-grid"');
  expect(html).toContain('data-table="touchpoints"');
  expect(html).toContain("la colonne « importance » de touchpoints.csv");
});

it("leads with what weighs most, its interval and its n", async () => {
  const [lead] = contactSentences({ ...(await viewProps("touchpoints")), ...answers });
  expect(lead).toMatch(/est le point de contact qui pèse le plus.*intervalle à 95.*n.=/u);
});

it("says so where nothing was measured for these choices", async () => {
  const untested = { kind: "importance", tested: false, n: null, touchpoints: [] } as const;
  const props = {
    ...(await viewProps("touchpoints")),
    ...answers,
    importance: { now: untested, before: null },
  };
  expect(contactSentences(props)).toHaveLength(1);
  expect(contactSentences(props)[0]).toContain("retirez un filtre");
});

it("says that opinions are too few, not journeys, where touchpoints weigh something that nobody tells", async () => {
  const silent = { ...sampleEmotions, points: [] };
  const html = markup(
    <TouchpointsView
      {...(await viewProps("touchpoints"))}
      {...answers}
      emotion={{ now: silent, before: null }}
    />,
  );
  expect(html).toContain("Trop peu d’avis à ces points de contact");
  expect(html).not.toContain("trop peu de parcours");
});

it("says that nothing comes before the goal, not that journeys are few, where these were measured", async () => {
  const props = {
    ...(await viewProps("touchpoints")),
    ...answers,
    importance: { now: { ...sampleImportance, touchpoints: [] }, before: null },
  };
  expect(contactSentences(props)[0]).toContain("presque tous commencent par le but");
  expect(markup(<TouchpointsView {...props} />)).toContain(
    "Aucun point de contact d’avant le but n’est pesé",
  );
});

it("claims no first place that the intervals do not leave to it", async () => {
  const [first, ...rest] = sampleImportance.touchpoints.filter(({ removal }) => removal !== null);
  if (first === undefined) throw new Error("the sample weighs nothing");
  const led = async (low: number) => {
    const touchpoints = [
      { ...first, removal: 0.9, low, high: 0.95 },
      ...rest.map((one) => ({ ...one, removal: 0.5, low: 0.4, high: 0.6 })),
    ];
    const importance = { now: { ...sampleImportance, touchpoints }, before: null };
    return contactSentences({ ...(await viewProps("touchpoints")), ...answers, importance })[0];
  };
  expect(await led(0.55)).toMatch(/sans écart prouvé avec «\s[^:]+\s»\s:/u);
  expect(await led(0.8)).not.toContain("sans écart prouvé");
});
