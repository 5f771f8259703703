import { expect, it } from "vitest";
import { betAmount, betMeasured, reviewWords } from "../../src/words/review.ts";

const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, " ");
const figures = { difference: 1.06, low: 0.65, high: 1.47, n: 63, n_before: 86 };

it("says an amount without a sign, on the scale of its measure", () => {
  expect(plain(betAmount("stops", 0.05, "fr"))).toBe("5,0 points");
  expect(plain(betAmount("feeling", 0.5, "fr"))).toBe("0,5");
  expect(plain(betAmount("stops", 0.05, "en"))).toBe("5.0 points");
});

it("says what was measured with its interval and both n", () => {
  expect(plain(betMeasured({ measure: "feeling", ...figures }, "fr"))).toBe(
    "Mesuré : +1,1 [+0,7 ; +1,5], n = 63 contre 86.",
  );
  expect(plain(betMeasured({ measure: "feeling", ...figures }, "en"))).toBe(
    "Measured: +1.1 [+0.7; +1.5], n = 63 against 86.",
  );
});

it("agrees with the number of bets", () => {
  expect(plain(reviewWords.fr.calibration(0.8, 5, 9))).toBe("À 80 % de confiance, 5 paris sur 9 tenus.");
  expect(plain(reviewWords.fr.calibration(0.8, 1, 2))).toBe("À 80 % de confiance, 1 pari sur 2 tenu.");
  expect(plain(reviewWords.en.calibration(0.8, 1, 2))).toBe("At 80% confidence, 1 bet of 2 kept.");
});
