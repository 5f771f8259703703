import { describe, expect, it } from "vitest";
import { nameColumns } from "../../../src/journey/names/name-columns.ts";

const found = (header: string, cells: readonly string[]) =>
  nameColumns(
    [header],
    cells.map((cell) => [cell]),
  ).length === 1;

const rare =
  "Wivine Dubrœucq|Thiméo Abgrall-Kerjean|Naëlys O'Callagharn|Ouardia Ngwabatu|Kerstinne Šimůnek|Yuna Le Goffarec".split(
    "|",
  );
const usual = "Sophie Martin|Karim Benali|Julien Petit|Léa Dupont|Nathalie Moreau".split("|");

describe("a column holds names", () => {
  it.each(
    "Interlocuteur|Référent|Titulaire|Nom du patient|parrain|cust_nm|who|À l'attention de|Kundenname|Traité par|created by|Assigned To|Agent name|Conseiller(ère)|Vendeur|customerFullName|Surnom|Destinataire|Deal - Contact person|Propriétaire de l'opportunité|Opportunity Owner|Salarié|Prénom|Client".split(
      "|",
    ),
  )("under %s, whole or not", (header) => {
    expect(found(header, usual)).toBe(true);
    expect(found(header, rare)).toBe(true);
    expect(
      found(
        header,
        rare.map((name) => name.split(" ").at(-1) ?? ""),
      ),
    ).toBe(true);
  });

  it.each(["x12", "Champ 4", "Zone libre"])("under %s, by its values", (header) => {
    expect(found(header, usual)).toBe(true);
    expect(found(header, rare)).toBe(true);
    expect(
      found(
        header,
        usual.map((name) => name.split(" ")[0] ?? ""),
      ),
    ).toBe(true);
  });
});

describe("a column holds none", () => {
  it.each([
    ["Produit", "Lampe Oslo|Suspension Galet|Applique Cyclade|Lampe Nomade|Spot Phare"],
    ["x1", "Lampe Oslo|Suspension Galet|Applique Cyclade|Lampe Nomade|Spot Phare"],
    ["x2", "Paris|Lyon|Brest|Quimper|Nantes|Lille"],
    ["Étape", "Devis envoyé|Gagné|Perdu|Négociation"],
    ["Campagne", "Relance Panier|Soldes Hiver|Black Friday|Bienvenue"],
    ["x3", "Auberge des Embruns|Hôtel du Lac|Studio Ferrand|Villa Médicis"],
    ["Gamme", "Léonie|Hugo|Alma|Sophie"],
    ["x4", "Chrome Mobile|Safari|Firefox|Edge|Samsung Internet"],
    ["x5", "Très bien|Parfait merci|Super Produit|Rien à dire|Colis cassé"],
    ["Name", "#1001|#1002|#1003"],
    ["Client", "C-001|C-002"],
    ["customer", "c1|c25|c300"],
    ["Contact", "a.b@x.fr|c@d.fr"],
    ["event_name", "page_view|purchase"],
    ["Nom", ""],
  ])("%s: %s", (header, cells) => expect(found(header, cells.split("|"))).toBe(false));
});
