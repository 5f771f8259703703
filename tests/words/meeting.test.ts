import { expect, it } from "vitest";
import { meetingWords } from "../../src/words/meeting.ts";
import { expectBothLanguages } from "./sentences.ts";

it("says all in both languages", () => {
  const lists = { levels: null, spokenBy: null };
  expectBothLanguages({
    fr: { ...meetingWords.fr, ...told(lists) },
    en: { ...meetingWords.en, ...told(lists) },
  });
});
it("joins teams as each language does", () => {
  expect(meetingWords.fr.spokenBy(["Web", "CRM", "SAV"])).toBe("Web, CRM et SAV");
  expect(meetingWords.en.spokenBy(["Web", "CRM"])).toBe("Web and CRM");
});
it("agrees with the number of marks that are missing", () => {
  expect(meetingWords.fr.missing(1)).toBe("Il manque une note.");
  expect(meetingWords.fr.missing(3).replaceAll(/[\u00A0\u202F]/gu, " ")).toBe("Il manque 3 notes.");
});

function told(names: object): Record<string, string> {
  return Object.fromEntries(Object.keys(names).map((name) => [name, "x"]));
}
