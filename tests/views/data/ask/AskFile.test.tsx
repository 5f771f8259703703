// The way in. In: nothing. Out: what is drawn before a file is chosen.
import { expect, test } from "vitest";
import { AskFile } from "../../../../src/views/data/ask/AskFile.tsx";
import { markup, textIn } from "../../sample-page.tsx";

test("a file can be chosen, workbooks too, and the page says that it stays here", () => {
  const html = markup(<AskFile language="fr" base="/" places={{ stages: [], channels: [] }} />);
  expect(textIn(html)).toContain("Le fichier reste sur cet ordinateur.");
  expect(html).toMatch(/accept="[^"]*\.xlsx/);
});
