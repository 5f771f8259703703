import { expect, it } from "vitest";
import { PersonaCard } from "../../../src/views/personas/PersonaCard.tsx";
import { sampleSite } from "../../fixtures/sample-answers.ts";
import { markup, textIn, viewProps } from "../sample-page.tsx";

const [persona] = sampleSite.personas;
if (persona === undefined) throw new Error("the sample has personas");

it("sets what is written apart from what is measured, and says where too few journeys tell", async () => {
  const portrait = { needs: { fr: "Aller vite", en: "Going fast" }, quote: { fr: "Vite !", en: "Quick!" } };
  const props = await viewProps("personas");
  const text = textIn(markup(<PersonaCard {...props} persona={{ ...persona, portrait }} facts={null} />));
  expect(text).toContain("Besoins");
  expect(text).toContain("Aller vite");
  expect(text).toContain("Vite");
  expect(text).toContain("n trop petit");
  expect(text).not.toContain("Rien d’autre n’est écrit");
});

it("tells which columns hold a portrait where none is written", async () => {
  const html = markup(<PersonaCard {...(await viewProps("personas"))} persona={persona} facts={null} />);
  expect(textIn(html)).toContain("Rien d’autre n’est écrit");
});
