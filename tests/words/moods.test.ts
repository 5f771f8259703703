import { describe, expect, it } from "vitest";
import { moodLines, moodSentences, moodWords } from "../../src/words/moods.ts";
import { plain } from "./sentences.ts";

const trial = {
  ...{ texts: 3680, low: 147, called: 520, found: 104 },
  ...{ accuracy: 0.7361, accuracy_low: 0.7499, accuracy_high: 0.7501 },
};
const nothing = { unrated: 812, people_low: null, trial: null };

describe("what became of texts without a rating", () => {
  it("is said with what was learnt, how sure it is and how much of it is right", () => {
    const read = { ...nothing, status: "read", trial } as const;
    // 104 of 520 called low were; of the 3,160 others 43 were, 147 less 104.
    expect(plain(moodSentences(read, "fr"))).toEqual([
      "Textes sans note : 812, lus par leurs mots, à part des notes. Appris de 3 680 textes notés dont 147 négatifs ; exactitude équilibrée 0,74 [0,74 ; 0,76] (le hasard : 0,50).",
      "Éprouvé sur des personnes que le modèle n’avait pas lues : 71 % des textes négatifs sont trouvés (n = 147) ; quand les mots disent « négatif », c’est juste pour 20 % (n = 520) ; quand ils disent « pas négatif », pour 99 % (n = 3 160).",
    ]);
    expect(plain(moodSentences(read, "en")).join(" ")).toMatch(
      /0\.74 \[0\.74; 0\.76\].*71% of negative texts.*20% \(n = 520\).*99% \(n = 3,160\)/u,
    );
  });

  it("is said with the reason where nothing was read; bounds are rounded outwards", () => {
    const unsure = { ...nothing, status: "unsure", trial } as const;
    expect(plain(moodSentences(unsure, "fr"))[0]).toMatch(
      /147 négatifs sur 3 680 textes notés, exactitude équilibrée 0,74 \[0,74 ; 0,76\] : pas assez sûr .* les textes sans note ne sont pas notés/u,
    );
    const few = { ...nothing, status: "few", people_low: 61 } as const;
    expect(plain(moodSentences(few, "fr"))[0]).toMatch(/au moins 100 personnes .* 61 clients en ont écrit/u);
    expect(moodSentences({ ...few, people_low: null }, "en")[0]).toContain("too few wrote any");
    expect(moodSentences({ ...nothing, status: "off" }, "fr")[0]).toContain("feeling_from_words: false");
  });

  it("is silent in the terminal where every text has its rating, and says so on the pages", () => {
    const none = { ...nothing, unrated: 0, status: "none" } as const;
    expect(moodLines(none, "fr")).toEqual([]);
    expect(moodSentences(none, "fr")).toEqual([moodWords.fr.none]);
    expect(moodLines({ ...nothing, status: "off" }, "fr")).toHaveLength(1);
  });
});

it("marks a text with what its words say, beside the precision of that and the accuracy", () => {
  expect(plain([moodWords.fr.mark(true, trial)])[0]).toBe(
    "d’après les mots : négatif, juste dans 20 % (n = 520) des cas ; exactitude équilibrée 0,74",
  );
  expect(plain([moodWords.en.mark(false, trial)])[0]).toBe(
    "from the words: not negative, right in 99% (n = 3,160) of cases; balanced accuracy 0.74",
  );
  const never = { ...trial, called: 0, found: 0 };
  expect(moodWords.en.mark(true, never)).toContain("–");
});
