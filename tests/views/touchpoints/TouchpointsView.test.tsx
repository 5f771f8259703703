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
