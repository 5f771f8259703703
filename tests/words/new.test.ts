import { expect, test } from "vitest";
import { newWords } from "../../src/words/new.ts";

test("names the folder and the files that would be lost, in both languages", () => {
  for (const words of Object.values(newWords)) {
    expect(words.refused("data", ["crm/mine.csv", "a.csv"])).toMatch(
      /data[\s\S]*\n {2}crm\/mine\.csv\n {2}a\.csv/u,
    );
    expect(words.question("ailleurs", 12, false)).toMatch(/12.*ailleurs/u);
    expect(words.question("ailleurs", 0, true)).not.toContain("0");
    expect(words.done("data")).toContain("data/LISEZMOI.md");
  }
});

test("yes is said in one letter of the language", () => {
  expect([newWords.fr.yes, newWords.en.yes]).toEqual(["o", "y"]);
});
