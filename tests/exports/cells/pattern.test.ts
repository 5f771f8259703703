import { expect, test } from "vitest";
import { matchesPattern } from "../../../src/exports/cells/pattern.ts";

test.each([
  ["crm/orders*.csv", "crm/orders_2026.csv", true],
  ["crm/orders*.csv", "crm/old/orders.csv", false],
  ["*commande*|achat", "Nouvelle Commande", true],
  ["*commande*|achat", "Achat", true],
  ["*commande*|achat", "Rachat", false],
  ["Payé", "PAYE", true],
  ["a.c", "abc", false],
  ["(test)+", "(test)+", true],
])("%s against %s: %s", (pattern, text, expected) => {
  expect(matchesPattern(pattern, text)).toBe(expected);
});

test("a star also stands for line breaks and for nothing", () => {
  expect(matchesPattern("a*b", "a\nb")).toBe(true);
  expect(matchesPattern("a*b", "ab")).toBe(true);
});
