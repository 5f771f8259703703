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

/** The plain meaning of a pattern: a star may stand for any number of letters, tried one after another. */
function slowly(pattern: string, text: string): boolean {
  if (pattern === "") return text === "";
  if (pattern.startsWith("*"))
    return Array.from({ length: text.length + 1 }, (_, at) => at).some((at) =>
      slowly(pattern.slice(1), text.slice(at)),
    );
  return text !== "" && pattern[0] === text[0] && slowly(pattern.slice(1), text.slice(1));
}

test("every short pattern agrees with what it plainly means", () => {
  const words = (letters: string, length: number): string[] =>
    length === 0
      ? [""]
      : words(letters, length - 1).flatMap((word) => [word, ...[...letters].map((one) => word + one)]);
  const texts = [...new Set(words("ab", 4))];
  for (const pattern of new Set(words("ab*", 4)))
    for (const text of texts)
      expect(`${pattern} ${text} ${matchesPattern(pattern, text)}`).toBe(
        `${pattern} ${text} ${slowly(pattern, text)}`,
      );
});

test("a pattern of many stars costs no more than its length", () => {
  const started = performance.now();
  expect(matchesPattern(`${"*a".repeat(400)}*b`, "a".repeat(20_000))).toBe(false);
  expect(performance.now() - started).toBeLessThan(500);
});
