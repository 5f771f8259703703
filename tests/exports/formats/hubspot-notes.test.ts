// HubSpot notes. In: rows in the shape of an export. Out: an exchange at its date, of the contacts whose record numbers it names, in both languages.
import { expect, test } from "vitest";
import { FRENCH, understood } from "../export-file.ts";

test("a note is an exchange at its own date, of each contact that it names, and no opinion", async () => {
  const { meaning } = await understood(
    [
      "ID de fiche d'informations;Corps de la note;Date de création;Date de l'activité;Activité attribuée à;Associated Contact IDs;Associated Deal IDs",
      "9001;Rappelé, intéressé;2026-04-09 18:00;2026-04-05 13:32;marie@societe.fr;550101;7001",
      "9002;Devis à envoyer;2026-04-09 18:01;2026-04-06 08:15;marie@societe.fr;550100;7002",
    ],
    FRENCH,
    "crm/notes.csv",
  );
  expect(meaning).toEqual({
    format: "hubspot-notes",
    source: "hubspot",
    keys: [
      { kind: "contact", column: 5 },
      { kind: "deal", column: 6 },
    ],
    readings: [
      {
        kind: "interactions",
        event: { text: "note" },
        time: expect.objectContaining({ column: 3 }),
        once: true,
      },
    ],
    exclude: [],
    continues: false,
  });
});

test("in English, of the day it was made where no day of activity is told", async () => {
  const { meaning } = await understood([
    "Record ID,Note body,Create date,Activity assigned to,Associated Contact IDs,Associated Contact",
    '1,"Called, will think",2026-04-05 13:32,Marie,"501;502",ada@example.com',
    "2,Sent the quote,2026-04-06 09:00,Marie,503,bob@example.com",
  ]);
  expect(meaning).toMatchObject({
    format: "hubspot-notes",
    keys: [
      { kind: "contact", column: 4, separator: ";" },
      { kind: "email", column: 5 },
    ],
    readings: [{ event: { text: "note" }, time: { column: 2 } }],
  });
});

test("without a date there is nothing to read", async () => {
  const { meaning } = await understood(["Note body,Create date,Associated Contact IDs", "Hello,soon,501"]);
  expect(meaning).toBeNull();
});
