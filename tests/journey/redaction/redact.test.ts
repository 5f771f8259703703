import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mask } from "../../../src/journey/redaction/mask.ts";
import { possibleKeys, redact } from "../../../src/journey/redaction/redact.ts";

const keys = new Set(["1001", "ml-2026-00123", "42", "5", "30", "v8f3k2", "cmd1234", "2026", "a.b-77"]);
const known = {
  names: ["Hélène Lefèvre", "Jean-Pierre D."],
  isKey: (word: string) => keys.has(word.toLowerCase()),
  isName: () => false,
  isSpared: () => false,
  country: "FR" as const,
};
const redacted = (words: string) => redact(words, known);

describe("redact takes out", () => {
  it.each([
    ["Écrivez-moi à jean.dupont+shop@orange.fr svp", `Écrivez-moi à ${mask} svp`],
    ["mail: HELENE@EXAMPLE.CO.UK", `mail: ${mask}`],
    ["prénom@société.fr", mask],
    ["https://shop.example/compte/jean%40orange.fr/", `https://shop.example/compte/${mask}/`],
    ["jean (at) orange.fr", mask],
    ["jean[at]orange[dot]fr", mask],
  ])("e-mails: %s", (words, expected) => expect(redacted(words)).toBe(expected));

  it.each([
    "06 12 34 56 78",
    "0612345678",
    "06.12.34.56.78",
    "06-12-34-56-78",
    "06/12/34/56/78",
    "06\u00a012\u00a034\u00a056\u00a078",
    "06 1234 5678",
    "+33612345678",
    "+33 6 12 34 56 78",
    "+33 (0)6 12 34 56 78",
    "0033 6 12 34 56 78",
    "01 23 45 67 89",
    "+32 470 12 34 56",
    "+44 20 7946 0958",
    "020 7946 0958",
    "(555) 123-4567",
    "+1 555-123-4567",
  ])("phone numbers: %s", (number) => {
    expect(redacted(`Appelez-moi au ${number}, merci`)).toBe(`Appelez-moi au ${mask}, merci`);
  });

  it.each([
    "FR7630006000011234567890189",
    "FR76 3000 6000 0112 3456 7890 189",
    "fr76 3000 6000 0112 3456 7890 189",
    "FR76-3000-6000-0112-3456-7890-189",
    "DE89 3704 0044 0532 0130 00",
    "4111 1111 1111 1111",
    "4111-1111-1111-1111",
    "4111111111111111",
    "4111 1111 1111 1112",
  ])("account and card numbers: %s", (number) => {
    expect(redacted(`Débité sur ${number} hier`)).toBe(`Débité sur ${mask} hier`);
  });

  it.each([
    ["Voir https://shop.example/suivi?order=1&mail=x", `Voir ${mask}`],
    ["Voir www.shop.example/suivi?order=1", `Voir ${mask}`],
    ["Voir shop.example/suivi?token=abc ici", `Voir ${mask} ici`],
    ["lien https://shop.example/reset#token=abc", `lien ${mask}`],
    ["Le site https://shop.example/aide est clair", "Le site https://shop.example/aide est clair"],
  ])("addresses with a query: %s", (words, expected) => expect(redacted(words)).toBe(expected));

  it.each([
    ["J'habite 12 rue de la Paix, Paris", `J'habite ${mask}, Paris`],
    ["au 12 bis, avenue du Général de Gaulle merci", `au ${mask} merci`],
    ["12B bd Saint-Michel.", `${mask}.`],
    ["4 allée des lilas et rien", `${mask} et rien`],
    ["3 place des Vosges", mask],
    ["14 quai de l'Odet", mask],
    ["221B Baker Street, London", `${mask}, London`],
  ])("postal addresses: %s", (words, expected) => expect(redacted(words)).toBe(expected));

  it.each(["203.0.113.7", "10.0.0.1", "2001:db8:85a3::8a2e:370:7334", "2001:DB8::1"])("IPs: %s", (ip) =>
    expect(redacted(`Bloqué depuis ${ip} hier`)).toBe(`Bloqué depuis ${mask} hier`),
  );

  it.each([
    ["Ma commande #1001 est perdue", `Ma commande ${mask} est perdue`],
    ["Ma commande 1001 est perdue", `Ma commande ${mask} est perdue`],
    ["commande n°1001", `commande n°${mask}`],
    ["commande n° 42 jamais reçue", `commande n° ${mask} jamais reçue`],
    ["ticket #42", `ticket ${mask}`],
    ["order no. 42 never came", `order no. ${mask} never came`],
    ["Réf. ML-2026-00123.", `Réf. ${mask}.`],
    ["ml-2026-00123", mask],
    ["visiteur V8F3K2", `visiteur ${mask}`],
    ["réf a.b-77 svp", `réf ${mask} svp`],
    ["(CMD1234)", `(${mask})`],
    ["colis 6A12345678901", `colis ${mask}`],
    ["j'habite au 75011", `j'habite au ${mask}`],
    ["suivez @helene_l sur les réseaux", `suivez ${mask} sur les réseaux`],
  ])("order numbers and other keys: %s", (words, expected) => expect(redacted(words)).toBe(expected));

  it.each([
    ["Merci, Hélène", `Merci, ${mask}`],
    ["merci HELENE LEFEVRE !", `merci ${mask} !`],
    ["signé Lefèvre", `signé ${mask}`],
    ["He\u0301le\u0300ne", mask],
    ["Jean Pierre était là", `${mask} était là`],
    ["Jean-Pierre", mask],
  ])("the customer's own name: %s", (words, expected) => expect(redacted(words)).toBe(expected));

  it("short names, but not the small words of the language", () => {
    const asian = { ...known, names: ["Li Wu de la Tour"] };
    expect(redact("Li Wu, la tour de li", asian)).toBe(`${mask}, la tour de li`);
  });

  it.each([
    ["mot de passe : secretement", `mot de passe : ${mask}`],
    ["au lieu-dit kerguelen", `au ${mask}`],
    ["née le trois mars mille neuf cent quatre-vingt-quatre", `née le ${mask}`],
  ])("what needs no digit: %s", (words, expected) => expect(redacted(words)).toBe(expected));

  it("several details of one sentence", () => {
    expect(redacted("Hélène, 06 12 34 56 78, h.l@x.fr, commande #1001")).toBe(
      `${mask}, ${mask}, ${mask}, commande ${mask}`,
    );
  });
});

describe("redact leaves", () => {
  it.each([
    "5 étoiles",
    "1 place de parking",
    "3 cours de cuisine",
    "version 1.2.3",
    "à 10:30:15",
    "2 rues plus loin",
    "100 lampes Rue",
    "30 %",
    "30% de remise",
    "En 2026, tout allait bien",
    "1 200 €",
    "1200 €",
    "3 jours d'attente, 10 jours promis",
    "Livré en 48h au lieu de 24h",
    "Taille 42 trop petite",
    "5/5",
    "Note : 5",
    "le 12/07",
    "à 18h30",
    "iPhone 15 Pro",
    "1er achat, 2e déception",
    "3 x 20 €",
    "Très bien, rien à dire. Livraison rapide !",
    "L'hélice ne tourne pas",
    "Great service, would buy again: 10/10",
    "",
  ])("%s", (words) => expect(redacted(words)).toBe(words));

  it("what could be somebody, where nothing says that it is", () => {
    expect(redact("Wivine est géniale", { ...known, names: [] })).toBe("Wivine est géniale");
  });
});

describe("possibleKeys", () => {
  it("holds whole words with a digit and their parts, in lower case, but nothing of an address", () => {
    const found = possibleKeys("Commande #ML-1001/B2, voir jean77@x.fr et https://x.fr/?c=99");
    expect([...found]).toEqual(["ml-1001/b2", "ml-1001", "b2"]);
  });

  it("leaves out nothing that redact asks about, whatever is written and whatever the answers", () => {
    const piece = fc.constantFrom(
      "a",
      "B7",
      "1",
      "20",
      "#",
      "-",
      "/",
      "_",
      ".",
      "@",
      " ",
      "é",
      "n°",
      "x.fr",
      "+33",
      "(",
      "?c=",
    );
    const texts = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(texts, fc.func(fc.boolean()), (words, isKey) => {
        const possible = possibleKeys(words);
        redact(words, {
          ...known,
          names: [],
          isKey: (word) => {
            expect(possible).toContain(word.replace(/^#/, "").toLowerCase());
            return isKey(word);
          },
        });
      }),
      { numRuns: 500 },
    );
  });
});
