import { expect, it } from "vitest";
import { toldApart } from "../../src/answers/told-apart.ts";

const at = (name: string, channel: string, english = name) => ({
  names: { fr: name, en: english },
  channel: { fr: channel, en: channel },
});
const namesOf = (all: Parameters<typeof toldApart>[0]) => toldApart(all).map(({ names }) => names.fr);

it("says the channel of a name that two touchpoints have, and leaves the others as they are", () => {
  const all = [at("Rendez-vous", "Agence"), at("Accueil", "Agence"), at("Rendez-vous", "À distance")];
  expect(namesOf(all)).toEqual(["Rendez-vous (Agence)", "Accueil", "Rendez-vous (À distance)"]);
});
it("says nothing that would not tell them apart", () => {
  expect(namesOf([at("Rappel", "E-mail"), at("Rappel", "E-mail")])).toEqual(["Rappel", "Rappel"]);
  expect(namesOf([at("Rappel", ""), at("Rappel", "E-mail")])).toEqual(["Rappel", "Rappel (E-mail)"]);
});
it("looks at each language by itself", () => {
  const [first] = toldApart([at("Avis", "Web", "Review"), at("Notice", "Papier", "Review")]);
  expect(first?.names).toEqual({ fr: "Avis", en: "Review (Web)" });
});
