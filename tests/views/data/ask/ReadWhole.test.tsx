// The whole file read by its entry. In: what it gives. Out: the sentences of the terminal, in both languages.
import { expect, test } from "vitest";
import { problem } from "../../../../src/exports/problem.ts";
import { Reading, ReadWhole } from "../../../../src/views/data/ask/ReadWhole.tsx";
import { markup } from "../../sample-page.tsx";

const GIVEN = {
  ...{ kept: 118, aside: 2, customers: 40, interactions: 118, journeys: 41 },
  telling: {
    words: [{ pattern: "livr*", written: ["livreur", "livraison"], low: 14, high: 2 }],
    low: 30,
    high: 60,
  },
  problems: [],
};

test("nothing is read before it is asked for", () => {
  const html = markup(<ReadWhole entry="sources:" read={async () => null} language="fr" />);
  expect(html).toContain("Lire tout le fichier ainsi");
  expect(html).not.toContain("data-read");
});

test.each([
  ["fr", "118 lignes gardées, 2 écartées", "thème;point de contact;livr*"],
  ["en", "118 rows kept, 2 set aside", "theme;touchpoint;livr*"],
] as const)("what it gives and words for themes.csv are told (%s)", (language, rows, theme) => {
  const html = markup(<Reading {...GIVEN} language={language} />);
  expect(html).toContain('data-read="41"');
  expect(html).toContain(rows);
  expect(html).toContain(theme);
});

test("where nothing comes of it, it says why and what to do", () => {
  const none = { ...GIVEN, journeys: 0, problems: [problem("keys-missing", "x.csv")] };
  const html = markup(<Reading {...none} language="en" />);
  expect(html).toContain('data-read="0"');
  expect(html).toContain('class="hint"');
});
