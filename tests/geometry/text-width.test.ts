import { describe, expect, test } from "vitest";
import { fitText, textWidth, wrapText } from "../../src/geometry/text-width.ts";

/** Widths of Inter Semi-Bold at 1000 px, measured in Chromium with canvas measureText; digits as tabular figures (the widest, 0). */
const MEASURED: Readonly<Record<string, number>> = {
  "Paiement mobile": 645 + 574 + 262 + 591 + 900 + 591 + 612 + 353 + 252 + 900 + 609 + 624 + 262 + 262 + 591,
  "Enquête NPS": 605 + 612 + 624 + 612 + 591 + 353 + 591 + 252 + 759 + 645 + 650,
  "4 110 · 30 %": 6 * 666 + 4 * 252 + 319 + 1004,
  WWW: 3 * 1020,
};

describe("an estimate is never shorter than what is drawn", () => {
  test.each(Object.entries(MEASURED))("%s", (text, measured) => {
    expect(textWidth(text, 1000)).toBeGreaterThanOrEqual(measured);
  });

  test("and not more than a sixth longer on ordinary words", () => {
    expect(textWidth("Paiement mobile", 1000)).toBeLessThan((MEASURED["Paiement mobile"] ?? 0) * 1.17);
  });
});

test("width grows with size, and an unknown character counts as the widest", () => {
  expect(textWidth("abc", 26)).toBeCloseTo(2 * textWidth("abc", 13), 10);
  expect(textWidth("東", 10)).toBe(textWidth("W", 10));
});

test("a text that fits stays whole; a longer one is cut, says so and fits", () => {
  expect(fitText("Panier", 13, 200)).toBe("Panier");
  const cut = fitText("Publicité sur les réseaux", 13, 100);
  expect(cut).toMatch(/^Publicit.*…$/u);
  expect(textWidth(cut, 13)).toBeLessThanOrEqual(100);
  expect(fitText("Publicité", 13, 20)).toBe("");
});

test("what tells two of one name apart is kept where it fits", () => {
  const [app, site] = ["Appli", "Site"].map((channel) => `Démarrage de la demande (${channel})`);
  const cut = fitText(app ?? "", 13, 150);
  expect(cut).toMatch(/^Démar.*… \(Appli\)$/u);
  expect(textWidth(cut, 13)).toBeLessThanOrEqual(150);
  expect(fitText(site ?? "", 13, 150)).not.toBe(cut);
  expect(fitText(app ?? "", 13, 60)).toMatch(/^Dém.*…$/u);
});

test("words wrap at spaces and the last line says what is left out", () => {
  expect(wrapText("Recherche en ligne", 12, 80, 2)).toEqual(["Recherche", "en ligne"]);
  const lines = wrapText("Publicité sur les réseaux sociaux", 12, 80, 2);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/…$/u);
  for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(80);
});
