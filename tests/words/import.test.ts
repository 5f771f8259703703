// What the build says, in both languages.
import { expect, test } from "vitest";
import { importWords } from "../../src/words/import.ts";

test("one is one and many are many, in each language's way", () => {
  const { fr, en } = importWords;
  expect(fr.file("a.csv", null, 0, 0)).toBe("a.csv — format inconnu\u00A0: 0 ligne lue, 0 gardée");
  expect(fr.file("a.csv", "ga4-events", 2, 1)).toBe("a.csv — ga4-events\u00A0: 2 lignes lues, 1 gardée");
  expect(en.file("a.csv", null, 0, 0)).toBe("a.csv — unknown format: 0 rows read, 0 kept");
  expect(en.file("a.csv", null, 1, 1)).toBe("a.csv — unknown format: 1 row read, 1 kept");
  expect(fr.answers(1)).toBe("1 réponse préparée.");
  expect(en.answers(2)).toBe("2 answers prebuilt.");
});

test("sizes and seconds are written as each language writes numbers", () => {
  expect(importWords.fr.journeys(1200, 86510, 1300, 2.64)).toBe(
    "86\u202F510 interactions de 1\u202F200 clients\u00A0: 1\u202F300 parcours (2,6 s).",
  );
  expect(importWords.en.journeys(1, 1, 1, 2.64)).toBe("1 interaction of 1 customer: 1 journey (2.6 s).");
});

test("nothing usable names the folder and where the reasons are", () => {
  for (const words of Object.values(importWords)) {
    expect(words.noFiles("data")).toContain("data");
    expect(words.nothing("ailleurs")).toMatch(/ailleurs.*import-report\.json/u);
    expect(words.done("dist")).toContain("dist");
    expect(Object.keys(words.severity)).toEqual(["error", "warning", "info"]);
  }
});
