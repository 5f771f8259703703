import { expect, test } from "vitest";
import { codes, exportFile, readWhole, understood } from "../export-file.ts";

const REPORT = [
  "# ----------------------------------------",
  "# Pages and screens: Page path and screen class",
  "# Account: lumen.example",
  "# ----------------------------------------",
  "# ",
  "# All Users",
  "# Start date: 20260701",
  "# End date: 20260930",
  "Page path and screen class,Views,Active users,Views per active user,Event count,Key events,Total revenue",
  "/,1200,800,1.5,5000,12,0",
  "/p/1,300,200,1.5,900,3,0",
];

test("a report of totals is recognised and refused, with its place and tool", async () => {
  const result = await understood(REPORT);
  expect(result).toMatchObject({ meaning: null, headerLine: 9, firstLine: 10 });
  expect(result.problems).toMatchObject([{ code: "file-aggregate", values: { tool: "Google Analytics 4" } }]);
});

test("in French as well", async () => {
  expect(
    codes(await understood(["Chemin de la page,Vues,Utilisateurs actifs,Nombre d’événements", "/,1,2,3"])),
  ).toEqual(["file-aggregate"]);
});

test("as a spreadsheet saves it again, padded with commas and trailed by blank rows, it is the same", async () => {
  const padded = [
    ...REPORT.map((line) => (line.startsWith("#") ? `${line},,,,,,` : line)),
    ",,,,,,",
    ",,,,,,",
  ].join("\r\n");
  const { understanding, rows } = await readWhole(exportFile("a.csv", padded));
  expect(understanding).toMatchObject({ headerLine: 9, problems: [{ code: "file-aggregate" }] });
  expect(rows.length).toBe(2);
});
