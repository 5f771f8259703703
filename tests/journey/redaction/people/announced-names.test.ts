import { describe, expect, it } from "vitest";
import { mask } from "../../../../src/journey/redaction/mask.ts";
import { maskNames } from "../../../../src/journey/redaction/people/announced-names.ts";
import { PATIENCE, slowest } from "../hostile.ts";

const names = new Set(["ngwabatu", "petit", "rose", "carton"]);
const known = { isName: (word: string) => names.has(word), isSpared: (word: string) => word === "lumen" };
const nobody = { ...known, isName: () => false };
const masked = (text: string) => maskNames(text, nobody);

describe("maskNames takes out", () => {
  it.each([
    ["Mme Abgrall m'a rappelé", `Mme ${mask} m'a rappelé`],
    ["M. Le Goffarec", `M. ${mask} ${mask}`],
    ["Cordialement, Wivine", `Cordialement, ${mask}`],
    ["Bien reçu.\nWivine T.", `Bien reçu.\n${mask} ${mask}.`],
    ["Bien à vous, wivine", `Bien à vous, ${mask}`],
    ["merci à Wivine du SAV", `merci à ${mask} du SAV`],
    ["Merci à wivine.", `Merci à ${mask}.`],
    ["ma fille Naëlys adore", `ma fille ${mask} adore`],
    ["mes enfants Naëlys et Nélio", `mes enfants ${mask} et ${mask}`],
    ["je suis Wivine Trévidic", `je suis ${mask} ${mask}`],
    ["J. Trévidic était là", `${mask}. ${mask} était là`.replace(". ", " ")],
    ["avec Wivine T. au téléphone", `avec ${mask} ${mask}. au téléphone`],
    ["Wivine a été adorable", `${mask} a été adorable`],
    ["la boutique, Sophie est top", `la boutique, ${mask} est top`],
    ["karim est top", `${mask} est top`],
    ["Merci Rose", `Merci ${mask}`],
    ["je m'appelle rose", `je m'appelle ${mask}`],
    ["mon père, Karim N'Gwabatu,", `mon père, ${mask} ${mask}'${mask},`],
    ["présents : Karim, Pierre-Yves", `présents : ${mask}, ${mask}-${mask}`],
    ["j'avais expliqué à Wivine que non", `j'avais expliqué à ${mask} que non`],
    ["transmis à TRÉVIDIC pour budget", `transmis à ${mask} pour budget`],
    ["remplacée par Wivine jusqu'en mai", `remplacée par ${mask} jusqu'en mai`],
    ["hurler sur le pauvre Ludovoc", `hurler sur le pauvre ${mask}`],
    ["ancien nom Pasquetou, nouveau nom Trévidic", `ancien nom ${mask}, nouveau nom ${mask}`],
    ["nom de jeune fille : Trévidic", `nom de jeune fille : ${mask}`],
    ["Sans Capucine et son collègue", `Sans ${mask} et son collègue`],
    ["Madame O'Callagharn", `Madame ${mask}'${mask}`],
    ["Mme Paquet est partie", `Mme ${mask} est partie`],
    ["RIEN. MME PAQUET", `RIEN. MME ${mask}`],
    ["mr petit habite là", `mr ${mask} habite là`],
    ["Décideur = Ph. Trévidic.", `Décideur = ${mask}. ${mask}.`],
    ["budget vu par Ph. Trévidic", `budget vu par ${mask}. ${mask}`],
    ["Mrs J Trévidic says", `Mrs ${mask} ${mask} says`],
    ["Client TRÉVIDIC/PETIT, bail signé", `Client ${mask}/${mask}, bail signé`],
    ["mon père, Wivine Aït-Kaci, 84 ans", `mon père, ${mask} ${mask}-${mask}, 84 ans`],
    ["Monsieur Trévidic Van Duc confirme", `Monsieur ${mask} ${mask} ${mask} confirme`],
    ["le docteur n'gwabatu est humain", `le docteur ${mask}'${mask} est humain`],
    ["Sophie 6 ans et Jade 3 ans", `${mask} 6 ans et ${mask} 3 ans`],
    ["avec Trévi, Karim et Sophie", `avec ${mask}, ${mask} et ${mask}`],
    ["hier Florence Trévidic a payé", `hier ${mask} ${mask} a payé`],
    ["l'infirmier jean paul passe", `l'infirmier ${mask} ${mask} passe`],
    ["l'infirmier jean pierre passe", `l'infirmier ${mask} ${mask} passe`],
    ["Très déçus. Les Trévidic", `Très déçus. Les ${mask}`],
    ["J'attends. Respectueusement, J. Trévidic", `J'attends. Respectueusement, ${mask} ${mask}`],
  ])("%s", (text, expected) => expect(masked(text)).toBe(expected));

  it("names of the exports, in small letters too, and two words that are both of names", () => {
    expect(maskNames("ngwabatu, Ngwabatu", known)).toBe(`${mask}, ${mask}`);
    expect(maskNames("Vu Rose Petit hier", known)).toBe(`Vu ${mask} ${mask} hier`);
  });
});

describe("maskNames leaves", () => {
  it.each([
    ..."Rose pâle|la pierre est belle|Prix élevé|Livraison rapide|Petit bémol|Merci beaucoup|Merci à toute l'équipe|Bonjour Madame, Monsieur|taille M. Parfait|plan B. Dommage|Merci Lumen|Saint-Valentin|TRÈS BIEN|Je suis déçue|Ma fille adore|R.A.S.|Lampe Oslo|Commandé pour Noël|Transmis à la logistique|Remplacée par une autre|Notre canapé et son livreur|Mme la Directrice|Mme Directrice|Mme Paquet-cadeau|CLIENT DIFFICILE|Client Trévidic depuis 2010|CHER MR PAQUET PERDU|un jean bleu|visité Florence hier|la Rose Trémière|Contrat signé électroniquement|Garantie 2 ans et Livraison 3 jours|Ch. double|Les Lampes|Avec Microsoft, Adobe et Oracle".split(
      "|",
    ),
  ])("%s", (text) => expect(masked(text)).toBe(text));

  it("ordinary words, though the exports have them as names", () => {
    expect(
      maskNames("Un petit rose, carton abîmé", {
        ...known,
        isName: (word) => word !== "carton" && names.has(word),
      }),
    ).toBe("Un petit rose, carton abîmé");
  });
});

it("takes no longer than the text is long", () => {
  expect(slowest(masked).milliseconds).toBeLessThan(PATIENCE);
});
