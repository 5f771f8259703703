import { expect, it } from "vitest";
import { isAlsoName, isCommon } from "../../../src/journey/names/common-words.ts";

it.each(["Livraison", "PRIX", "très", "Rose", "pierre", "thank", "Œil", "Microsoft", "Sosh"])(
  "%s is an ordinary word",
  (word) => expect(isCommon(word)).toBe(true),
);

it.each(["Sophie", "Quillévéré", "Karim"])("%s is none", (word) => expect(isCommon(word)).toBe(false));

it("tells words that people are called from those they are not", () => {
  expect(["Rose", "Petit", "martin"].map(isAlsoName)).toEqual([true, true, true]);
  expect(["Commande", "colis", "Sophie"].map(isAlsoName)).toEqual([false, false, false]);
});
