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

test.each([
  ["Became a Lead Date", "lead"],
  ["Became a subscriber date", "subscriber"],
  ["Became a Marketing Qualified Lead Date", "mql"],
  ["Became A Sales Qualified Lead Date", "sql"],
  ["Became an Opportunity Date", "opportunity"],
  ["Became a customer date", "customer"],
  ["hs_lifecyclestage_customer_date", "customer"],
  ["hs_lifecyclestage_marketingqualifiedlead_date", "mql"],
  ['"Date entered ""Customer (Lifecycle Stage Pipeline)"""', "customer"],
  ["Date à laquelle le contact est devenu un client", "customer"],
  ["Est devenu un lead le", "lead"],
  ["Date d’entrée dans « Opportunité (Pipeline des phases du cycle de vie) »", "opportunity"],
])("the date in “%s” is a moment of whoever has one, and told", async (header, event) => {
  const result = await understood([
    `Record ID,First Name,Email,Lifecycle Stage,${header}`,
    "7,Ada,ada@example.com,Customer,2026-03-04 10:12",
    "8,Bob,bob@example.com,Lead,",
  ]);
  expect(result.meaning?.readings[0]).toMatchObject({ kind: "interactions", event: { text: event } });
  expect(result.meaning?.readings).toHaveLength(2);
  expect(codes(result)).toEqual(["lifecycle-dates"]);
});

test("what a contact is beside its way to a customer, and what its record went through, are no moments", async () => {
  const result = await understood([
    "Record ID,First Name,Email,Became an Evangelist Date,Became an Other Lifecycle Date,Create Date,Last Activity Date,Date entered current stage",
    "7,Ada,ada@example.com,2026-03-04 10:12,2026-03-04 10:12,2026-03-04 10:12,2026-03-04 10:12,2026-03-04 10:12",
  ]);
  expect(result.meaning?.readings.map(({ kind }) => kind)).toEqual(["attributes"]);
});
