import { expect, test } from "vitest";
import { fold } from "../../../src/exports/cells/fold.ts";

test("case and accents do not count", () => {
  expect(fold("Étape DÉJÀ vue")).toBe("etape deja vue");
});

test("a curly apostrophe is an apostrophe, French quotes are quotes", () => {
  expect(fold("Propriétaire de l’opportunité")).toBe("proprietaire de l'opportunite");
  expect(fold("« Gagné »")).toBe('" gagne "');
});

test("no-break, thin and repeated spaces and line breaks are one space", () => {
  expect(fold(" Prix\u00A0de\u202Fvente\n  total ")).toBe("prix de vente total");
});

test("œ is written oe", () => {
  expect(fold("Cœur de Cible")).toBe("coeur de cible");
});

test("full width, ligatures and fractions are plain, a Korean syllable stays one letter", () => {
  expect(fold("ＩＤ ﬁche ½")).toBe("id fiche 1⁄2");
  expect(fold("주문")).toBe("주문");
  expect(fold("주문".normalize("NFD"))).toBe("주문");
});
