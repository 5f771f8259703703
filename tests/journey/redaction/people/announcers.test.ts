import { describe, expect, it } from "vitest";
import {
  ages,
  isAnnounced,
  isClosed,
  isKin,
  isNamed,
  isRole,
  isThankedAlone,
  isTitled,
  isTitledAnyway,
  isTitledAsSomebody,
  isTold,
  lettered,
} from "../../../../src/journey/redaction/people/announcers.ts";

describe("what comes before", () => {
  it.each(["M. ", "Mme ", "par Madame ", "le docteur ", "je m'appelle ", "un dénommé "])(
    "%s is a title",
    (text) => expect(isTitled(text)).toBe(true),
  );
  it.each(["taille M. ", "il me ", "en dr", "Madame, "])("%s is none", (text) =>
    expect(isTitled(text)).toBe(false),
  );

  it.each(["Cordialement, ", "Bien à vous\n", "Kind regards,\n"])("%s closes", (text) =>
    expect(isClosed(text)).toBe(true),
  );

  it.each([
    ..."merci à |un grand bravo à |ma fille |mon conseiller, |accueillie par |je suis |J'ai eu |Bonjour |cadeau pour |thanks to |Prénom : |acheteuse : |décideur = |clerc en charge : |le locataire du dessus, |mes voisins, les |dites à |transmettre à |succession |mis en copie |sonner chez |interphone |conv avec ".split(
      "|",
    ),
  ])("%s announces", (text) => expect(isAnnounced(text)).toBe(true));
  it.each([
    ..."le colis |j'ai reçu |dans le |très |acheteur |propriétaire |envoyer à |livré chez |la lampe du dessus, ".split(
      "|",
    ),
  ])("%s announces nobody", (text) => expect(isAnnounced(text)).toBe(false));

  it("names somebody, or thanks somebody and no more", () => {
    expect([isNamed("je m'appelle "), isNamed("je suis ")]).toEqual([true, false]);
    expect(isThankedAlone("merci à ", ".")).toBe(true);
    expect(isThankedAlone("merci à ", " équipe de choc")).toBe(false);
  });

  it("tells a relative's name from what a relative is", () => {
    expect(isKin("ma fille ", "naëlys", " est ravie")).toBe(true);
    expect(isKin("ma fille ", "enchantée", "")).toBe(false);
    expect(isKin("ma fille ", "marche", " vite")).toBe(false);
  });

  it("tells an abbreviated title from a size, a shop's and a role", () => {
    expect(["Mme ", "mr ", "Mrs. "].map(isTitledAsSomebody)).toEqual([true, true, true]);
    expect(["M. ", "Monsieur ", "madame "].map(isTitledAsSomebody)).toEqual([false, false, false]);
    expect(["directrice", "presidente", "paquet"].map(isRole)).toEqual([true, true, false]);
  });

  it("who signs in small letters does so at an end", () => {
    expect(["signé ", "Bon. signé ", "contrat signé "].map(isTitledAnyway)).toEqual([true, true, false]);
  });

  it.each([" 6 ans et ", " (6 ans), ", ", 8 mois, "])("%s stands between children", (text) =>
    expect(ages.test(text)).toBe(true),
  );
  it.each([" 6 fois et ", " ans et ", " 2024, "])("%s does not", (text) =>
    expect(ages.test(text)).toBe(false),
  );

  it.each(["plan ", "vitamine ", "taille "])("%s takes a letter", (text) =>
    expect(lettered.test(text)).toBe(true),
  );
});

describe("what comes after", () => {
  it.each([
    ..." du SAV| on the till| du drive| de la boutique|, ma conseillère| m'a très bien conseillée| a été adorable| was very helpful| helped me".split(
      "|",
    ),
  ])("%s is told of somebody", (text) => expect(isTold(text)).toBe(true));
  it.each([..." du salon| est tombée en panne| m'a plu|, très belle".split("|")])("%s is not", (text) =>
    expect(isTold(text)).toBe(false),
  );
});
