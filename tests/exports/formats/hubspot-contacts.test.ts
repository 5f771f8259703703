import { expect, test } from "vitest";
import { codes, understood } from "../export-file.ts";

test("contacts join an e-mail to a company and carry facts, French or English", async () => {
  const french = await understood([
    "ID de fiche d'informations,Prénom,Nom,E-mail,Numéro de téléphone,Phase du cycle de vie,Entreprise associée",
    "7,Ada,L,ada@example.com,,Client,Hôtel du Parc",
  ]);
  expect(french.meaning).toEqual({
    format: "hubspot-contacts",
    source: "hubspot",
    keys: [
      { kind: "contact", column: 0 },
      { kind: "email", column: 3 },
      { kind: "account", column: 6 },
    ],
    readings: [
      {
        kind: "attributes",
        fields: [
          { name: "lifecycle stage", column: 5 },
          { name: "phase du cycle de vie", column: 5 },
          { name: "first name", column: 1 },
          { name: "prenom", column: 1 },
          { name: "last name", column: 2 },
          { name: "nom", column: 2 },
        ],
      },
    ],
    exclude: [],
    continues: false,
  });
  const english = await understood([
    "Record ID,First Name,Last Name,Email,Lifecycle Stage",
    "7,Ada,L,ada@example.com,Lead",
  ]);
  expect(english.meaning?.format).toBe("hubspot-contacts");
});

test("contacts whose ids a spreadsheet rounded keep their e-mail as key", async () => {
  const result = await understood(["Record ID,First Name,Email", "1.2E+11,Ada,ada@example.com"]);
  expect(codes(result)).toEqual(["ids-damaged"]);
  expect(result.meaning?.keys).toEqual([{ kind: "email", column: 2 }]);
});
