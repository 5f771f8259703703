import { describe, expect, it } from "vitest";
import { mask } from "../../../../src/journey/redaction/mask.ts";
import { maskPostalAddresses } from "../../../../src/journey/redaction/patterns/postal-address.ts";
import { PATIENCE, slowest } from "../hostile.ts";

describe("maskPostalAddresses", () => {
  it.each([
    ["J'habite 12 rue de la Paix, Paris", `J'habite ${mask}, Paris`],
    ["au 12 bis, avenue du Général de Gaulle merci", `au ${mask} merci`],
    ["12B bd Saint-Michel.", `${mask}.`],
    ["4 allée des lilas et rien", `${mask} et rien`],
    ["12 rue victor hugo 75011 paris", `${mask} ${mask}`],
    ["7 chemin du moulin", mask],
    ["3 place des Vosges", mask],
    ["8 rue du 8 mai 1945", mask],
    ["221B Baker Street, London", `${mask}, London`],
    ["Rue de la Loi 16, 1000 Bruxelles", `${mask}, ${mask}`],
    ["Chaussée de Wavre 33 bte 4", mask],
    ["Bahnhofstrasse 10, 8001 Zürich", `${mask}, ${mask}`],
    ["Kerkstraat 12", mask],
    ["BP 123", mask],
    ["bp 41", mask],
    ["5 pl. de la Mairie, 35 590 St-Gilles", `${mask}, ${mask}`],
    ["lieu-dit Le Bourg", mask],
    ["au lieu-dit kerguelen.", `au ${mask}.`],
    ["résidence les Acacias", mask],
    ["29200 Brest", mask],
    ["B-1000 Bruxelles", mask],
    ["1201 Genève", mask],
    ["Grand-Place 12 boîte 3", mask],
    ["Grand-Rue 44", mask],
    ["12 rue de la Paix. Bruyant, étage 3 trop haut", `${mask}. Bruyant, étage 3 trop haut`],
    ["ZA DES FOURCHES 22, TEL", `${mask}, TEL`],
    ["Résidence Les Tamaris, entrée 2, appt 41", mask],
    ["Flat 4, 12 rue de la Paix", mask],
    ["Chalet Les Marmottes, 212 route du Col", mask],
    ["RÉSIDENCE DES PINS APPT 12", mask],
    ["7 résidence du parc appt 204", mask],
    ["14 sente des Vignes", mask],
    ["quatorze bis rue des Tanneurs", mask],
  ])("takes out %s", (words, expected) => expect(maskPostalAddresses(words)).toBe(expected));

  it.each([
    ["3 rue à droite"],
    ["12 chemin de table"],
    ["La Grand-Place, 12 min à pied"],
    ["Chalet Les Marmottes, entrée 2, étage 3"],
    ["3 rang de perles"],
    ["48 h ZA fermée"],
    ["2 rues plus loin"],
    ["1 place de parking"],
    ["3 cours de cuisine"],
    ["100 lampes Rue"],
    ["les 3 allées du magasin"],
    ["12 allées et venues"],
    ["résidence secondaire"],
    ["ce lieu dit tout"],
    ["10000 lumens"],
    ["En 2026 Paris"],
    ["rue de la Paix"],
    ["rue très calme 5 étoiles"],
  ])("leaves %s", (words) => expect(maskPostalAddresses(words)).toBe(words));

  it("takes no longer than the text is long", () => {
    expect(slowest((text) => maskPostalAddresses(text)).milliseconds).toBeLessThan(PATIENCE);
  });
});
