import { expect, it } from "vitest";
import { Owners } from "../../../src/views/review/Owners.tsx";
import { sampleSite } from "../../fixtures/sample-answers.ts";
import { sampleFindings } from "../../fixtures/sample-findings.ts";
import { markup, textIn, viewProps } from "../sample-page.tsx";

const owned = sampleSite.touchpoints.map((one) => ({ ...one, owner: one.id === "panier" ? "Web" : null }));
const decision = {
  ...{
    id: "a",
    date: "2026-04-21",
    kind: null,
    why: null,
    known: null,
    owner: "Boutiques",
    due: "2026-06-30",
    done: null,
  },
  ...{ what: { fr: "Créneaux", en: "Slots" }, bet: null },
};
const drawn = async (touchpoints: typeof owned, decisions = [decision]) => {
  const props = await viewProps("review", { site: { ...sampleSite, touchpoints, decisions } });
  return markup(<Owners {...props} findings={sampleFindings} />);
};

it("gives each team its touchpoints, what is proven there, and what it has to bring", async () => {
  const html = await drawn(owned);
  const [, web = ""] = html.split('data-owner="Web"');
  const [own = "", shops = ""] = web.split('data-owner="Boutiques"');
  expect(textIn(own)).toContain("31,0 points de plus");
  expect(textIn(shops)).toContain("Rien de prouvé");
  expect(textIn(shops).replaceAll(/[\u00A0\u202F]/g, " ")).toContain("Créneaux, pour le 30 juin 2026");
});

it("says that nobody owns a touchpoint", async () => {
  expect(
    textIn(
      await drawn(
        owned.map((one) => ({ ...one, owner: null })),
        [],
      ),
    ),
  ).toContain("Aucun point de contact n’a de responsable");
});
