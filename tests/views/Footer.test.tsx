import { expect, it } from "vitest";
import { Footer } from "../../src/views/Footer.tsx";
import { sampleSite } from "../fixtures/sample-answers.ts";
import { markup, textIn } from "./sample-page.tsx";

it("says how fresh the data is and the rules of counting", () => {
  expect(textIn(markup(<Footer base="/" language="fr" site={sampleSite} />))).toBe(
    "Données jusqu’au 14 octobre 2026 ; l’aboutissement est connu jusqu’au 12 octobre 2026. " +
      "Un parcours s’arrête après 90 jours sans activité et dispose de 30 jours pour aboutir. " +
      "Aucun groupe de moins de 5 clients n’est publié : il est réuni à d’autres. Comment chaque chiffre est compté",
  );
});
it("says one date only when every source ends on the same day", () => {
  const text = textIn(
    markup(<Footer base="/" language="en" site={{ ...sampleSite, as_of: sampleSite.data_end }} />),
  );
  expect(text).toContain("Data up to 14 October 2026. A journey");
});

it("says so where nothing is put together: such a site is not meant to be public", () => {
  const text = textIn(markup(<Footer base="/" language="en" site={{ ...sampleSite, threshold: 1 }} />));
  expect(text).toContain("not meant to be public");
});
