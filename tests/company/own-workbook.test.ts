// The company's spreadsheets saved as workbooks. In: workbooks as Excel and LibreOffice write them. Out: the same company as from CSV, and what is told.
import { expect, test } from "vitest";
import { openOwnSheet } from "../../src/company/own-workbook.ts";
import { readCompany } from "../../src/company/read-company.ts";
import { ods, styled, workbookFile, xlsx } from "../exports/workbooks/workbook-files.ts";
import { file, told } from "./files.ts";

const TOUCHPOINTS = [
  ["point_de_contact", "etape", "canal", "source", "evenement", "importance", "en_ligne"],
  ["# une ligne de remarque", null, null, null, null, null, null],
  ["Panier ; mobile", "Achat", "Site", "ga4", "add_to_cart|view_cart", 5, true],
  [],
  ["Salon, à Lyon", "Conscience", "Salon", null, "salon*", 2, false],
] as const;
const DECISIONS = [
  ["date", "quoi", "responsable", "lieu", "mesure", "sens", "combien", "echeance"],
  [
    styled(46208, "date"),
    "Adresse remplie",
    "Léa",
    "Panier ; mobile",
    "arrêts",
    "baisse",
    styled(0.05, "percent"),
    styled(46327, "french"),
  ],
] as const;

const csv = (rows: readonly (readonly unknown[])[]) =>
  rows.map((cells) => cells.map((cell) => (cell === null ? "" : `"${String(cell)}"`)).join(",")).join("\n");

const asWorkbook = (path: string, rows: typeof TOUCHPOINTS | typeof DECISIONS) =>
  workbookFile(path, xlsx([{ name: "Feuil1", rows }]));

test("touchpoints saved as a workbook are the same touchpoints", async () => {
  const [fromWorkbook, fromCsv] = await Promise.all([
    readCompany([asWorkbook("Touchpoints.xlsx", TOUCHPOINTS)]),
    readCompany([file("touchpoints.csv", csv(TOUCHPOINTS))]),
  ]);
  expect(fromWorkbook.problems).toEqual([]);
  expect(fromWorkbook.company).toEqual(fromCsv.company);
  expect(fromWorkbook.company.touchpointRules[0]?.touchpoint.fr).toBe("Panier ; mobile");
  expect([...fromWorkbook.own]).toEqual(["Touchpoints.xlsx"]);
});

test("dates and percentages of a workbook's cells are those that people see", async () => {
  const plain = [
    DECISIONS[0],
    ["2026-07-05", "Adresse remplie", "Léa", "Panier ; mobile", "arrêts", "baisse", "5%", "2026-11-01"],
  ];
  const own = file("touchpoints.csv", csv(TOUCHPOINTS));
  const [fromWorkbook, fromCsv] = await Promise.all([
    readCompany([own, asWorkbook("decisions.xlsx", DECISIONS)]),
    readCompany([own, file("decisions.csv", csv(plain))]),
  ]);
  expect(fromWorkbook.company.decisions).toEqual(fromCsv.company.decisions);
  expect(fromWorkbook.company.decisions).toMatchObject([{ date: "2026-07-05" }]);
});

test("beside the CSV that we write, the workbook that somebody saved since is read, and it is told", async () => {
  const { company, problems } = await readCompany([
    file("touchpoints.csv", "point_de_contact;etape;canal;source;evenement\nAncien;Achat;Site;;old\n"),
    asWorkbook("touchpoints.xlsx", TOUCHPOINTS),
  ]);
  expect(company.touchpointRules[0]?.touchpoint.fr).toBe("Panier ; mobile");
  expect(problems).toMatchObject([
    { code: "own-file-twice", file: "touchpoints.csv", values: { used: "touchpoints.xlsx" } },
  ]);
});

test("of several sheets the one of that name is read, else the first, and the others are told", async () => {
  const others = { name: "Brouillon", rows: [["a"], ["b"]] };
  const named = { name: "Touchpoints", rows: TOUCHPOINTS };
  const { company, problems } = await readCompany([workbookFile("touchpoints.xlsx", xlsx([others, named]))]);
  expect(company.touchpointRules[0]?.touchpoint.fr).toBe("Panier ; mobile");
  expect(problems).toMatchObject([
    { code: "own-sheets-unread", found: "Brouillon", values: { used: "Touchpoints" } },
  ]);
  const first = await openOwnSheet(workbookFile("stages.xlsx", xlsx([others, named])), "stages");
  expect(first.problems).toMatchObject([{ found: "Touchpoints", values: { used: "Brouillon" } }]);
});

test("LibreOffice's own format is read too; what cannot be opened is told, with what to do", async () => {
  const row = (...cells: string[]) =>
    `<table:table-row>${cells.map((text) => `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`).join("")}</table:table-row>`;
  const table = `<table:table table:name="Feuille1">${row("etape", "description")}${row("Découverte", "a")}${row("Achat", "b")}</table:table>`;
  const { company } = await readCompany([workbookFile("stages.ods", ods(table))]);
  expect(company.stages.map(({ names }) => names.fr)).toEqual(["Découverte", "Achat"]);
  const damaged = await readCompany([
    workbookFile("stages.xlsx", new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, ...Buffer.from("xl/")])),
  ]);
  expect(told(damaged.problems)).toEqual(["workbook-damaged"]);
  expect(damaged.company.stages).toHaveLength(5);
});

test("an export called events.xlsx stays an export", async () => {
  const rows = [
    ["event_time", "user_id", "event_name"],
    ["2026-07-01 10:00", "u1", "page_view"],
  ];
  const sheets = [
    { name: "A", rows },
    { name: "B", rows },
  ];
  const { own, problems } = await readCompany([workbookFile("events.xlsx", xlsx(sheets))]);
  expect([own.size, problems]).toEqual([0, []]);
});
