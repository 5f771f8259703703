import fc from "fast-check";
import { expect, test } from "vitest";
import { foldPattern } from "../../../src/company/pattern.ts";
import { openNative } from "../../../src/database/native.ts";
import { globOf, matchesPattern } from "../../../src/exports/cells/pattern.ts";
import { readingMacros } from "../../../src/journey/reading/macros.ts";

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
        `${pattern} ${text} ${pattern !== "" && slowly(pattern, text)}`,
      );
});

test("a pattern of many stars costs no more than its length", () => {
  const started = performance.now();
  expect(matchesPattern(`${"*a".repeat(400)}*b`, "a".repeat(20_000))).toBe(false);
  expect(performance.now() - started).toBeLessThan(500);
});

test("the engine's GLOB agrees with it, whatever letters stand between the stars and the bars", async () => {
  const word = fc
    .array(fc.constantFrom(..."abé*?[]\\|-'^!{}. "), { maxLength: 6 })
    .map((letters) => letters.join(""));
  const filled = fc
    .tuple(word, fc.array(fc.constantFrom("", "a", "Bé", "*"), { minLength: 6, maxLength: 6 }))
    .map(([pattern, inside]) => {
      const [first = ""] = pattern.split("|");
      return { pattern, text: first.split("*").reduce((text, part, n) => `${text}${inside[n % 6]}${part}`) };
    });
  const pairs = fc.sample(fc.oneof(fc.record({ pattern: word, text: word }), filled), {
    numRuns: 6000,
    seed: 20260705,
  });
  const sql = (text: string) => `'${text.replaceAll("'", "''")}'`;
  const rows = pairs.flatMap(({ pattern, text }, n) =>
    (foldPattern(pattern)?.split("|") ?? []).map((one) => `(${n}, ${sql(globOf(one))}, ${sql(text)})`),
  );
  const database = await openNative();
  for (const statement of readingMacros) await database.run(statement);
  const matched = await database.query<{ n: number }>(
    `select n from (values ${rows.join(", ")}) as tried(n, pattern, words) group by n having bool_or(folded(words) glob pattern)`,
  );
  await database.close();
  const found = new Set(matched.map(({ n }) => n));
  expect(found.size).toBeGreaterThan(1500);
  const wrong = pairs.filter(({ pattern, text }, n) => matchesPattern(pattern, text) !== found.has(n));
  expect(wrong).toEqual([]);
});
