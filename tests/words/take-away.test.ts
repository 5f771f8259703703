import { expect, it } from "vitest";
import { takeAwayWords } from "../../src/words/take-away.ts";

const plain = (text: string) => text.replaceAll(/\s/gu, " ");

it("writes n and date at the foot of a picture, in both languages", () => {
  expect(plain(takeAwayWords.fr.base(1944, "2026-10-14"))).toBe(
    "n = 1 944 · Données lues jusqu’au 14 octobre 2026",
  );
  expect(plain(takeAwayWords.en.base(null, "2026-10-14"))).toBe("Data read up to 14 October 2026");
});
