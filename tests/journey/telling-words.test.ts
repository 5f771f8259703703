import { afterAll, beforeAll, expect, test } from "vitest";
import type { NativeDatabase } from "../../src/database/native.ts";
import { openNative } from "../../src/database/native.ts";
import { tellingWords } from "../../src/journey/telling-words.ts";
import { buildIn } from "./built.ts";
import { given, type OpinionRow } from "./given.ts";

const LOW = [
  "Jamais vu : livreur absent",
  "Livraison ratée chez [nom]",
  "Toujours pas remboursé, livrée en retard",
];

/** Sixty people below, ninety above; "magasin" is written on both sides, "caisse" is a theme, one person alone writes "grève" often. */
const opinions: readonly OpinionRow[] = [
  ...Array.from({ length: 60 }, (_, n) => opinion(n, "1", `${LOW[n % 3]}, caisse du magasin`)),
  ...Array.from({ length: 90 }, (_, n) => opinion(100 + n, "5", "Bon accueil du magasin, remboursé vite")),
  ...Array.from({ length: 20 }, () => opinion(0, "1", "grève")),
];

function opinion(n: number, rating: string, words: string): OpinionRow {
  return { at: "2026-02-01 10:00:00", customer: `c${n}`, rating, words };
}

let database: NativeDatabase;
beforeAll(async () => {
  database = await openNative();
  await buildIn(
    database,
    given({
      touchpoints: { a: 1 },
      opinions,
      themes: ["Caisse;A;caisse*"],
      web: [{ at: "2026-01-01 10:00:00", event: "a", customer: "c0" }],
    }),
  );
});
afterAll(() => database.close());

test("families of words that low ratings use are proposed once, with the people of each side", async () => {
  const { words, low, high } = await tellingWords(database);
  expect([low, high]).toEqual([60, 90]);
  const livr = words.find(({ pattern }) => pattern === "livr*");
  expect(livr).toMatchObject({ low: 60, high: 0 });
  expect(new Set(livr?.written)).toEqual(new Set(["livraison", "livree", "livreur"]));
});

test("what is denied is another word, and what both sides write, a theme knows or one person repeats is not proposed", async () => {
  const { words } = await tellingWords(database);
  const patterns = words.map(({ pattern }) => pattern);
  expect(patterns).toContain("pas rembourse");
  for (const word of ["rembourse", "magasin", "caisse", "greve", "toujours", "nom"])
    expect(patterns).not.toContain(word);
});
