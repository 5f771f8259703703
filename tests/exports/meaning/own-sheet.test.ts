import { expect, test } from "vitest";
import { ownSheetOf } from "../../../src/exports/meaning/own-sheet.ts";
import { codes, understood } from "../export-file.ts";

test.each([
  [["point_de_contact", "etape", "canal", "source", "evenement"], "touchpoints.csv"],
  [["touchpoint", "stage", "channel", "event", "page"], "touchpoints.csv"],
  [["type", "nom", "segment", "regle", "description"], "personas.csv"],
  [["theme", "point_de_contact", "mots"], "themes.csv"],
  [["persona", "stage", "lane", "text", "by", "date"], "map.csv"],
  [["date", "fin", "quoi", "qui"], "events.csv"],
  [["date", "quoi", "pourquoi", "mesure", "lieu", "sens", "combien", "trimestre"], "decisions.csv"],
  [["date", "what", "measure", "place", "direction", "quarter"], "decisions.csv"],
  [["customer_id", "touchpoint", "stage", "date"], null],
])("%j is %s", (folded, name) => {
  expect(ownSheetOf({ folded })).toBe(name);
});

test("a spreadsheet of the company under another name is told by what it is, and not guessed at", async () => {
  const result = await understood(
    ["Point_de_contact;Étape;Canal;Évènement".replace("è", "é"), "Panier;Achat;Site;add_to_cart"],
    undefined,
    "touchpoints - Feuille 1.csv",
  );
  expect(codes(result)).toEqual(["own-sheet-misplaced"]);
  expect(result.problems[0]).toMatchObject({ line: 1, values: { sheet: "touchpoints.csv" } });
});

test("decisions that the page wrote, put with the frozen quarters, are told where they belong", async () => {
  const lines = ["date;quoi;mesure;lieu;sens;trimestre", "2026-10-20;Relancer;arrêts;panier;baisse;2027-T1"];
  const result = await understood(lines, undefined, "quarters/decisions-2026-10-20.csv");
  expect(codes(result)).toEqual(["own-decisions-misplaced"]);
});

test("journeys that have a touchpoint column are exports", async () => {
  const lines = ["customer_id,date,touchpoint,stage,channel,event", "1,2026-07-03,Panier,Achat,Site,add"];
  expect((await understood(lines)).meaning?.format).toBe("shape:events");
});
