import { expect, test } from "vitest";
import { column, hasColumn, readTable } from "../../src/company/spreadsheet.ts";
import { file, told } from "./files.ts";

const COLUMNS = {
  stage: column("etape", ["stage"], true),
  contact: column("point_de_contact", ["touchpoint"]),
};
const read = (text: string) => readTable(file("x.csv", text), COLUMNS);

test("columns are found by any of their names, however they are spelt, in any order", async () => {
  const { lines, problems } = await read("Point de contact;Étape\nPanier;Achat\n");
  expect(problems).toEqual([]);
  expect(lines).toEqual([{ line: 2, cells: { stage: "Achat", contact: "Panier" } }]);
});

test("a column that is not there is empty everywhere", async () => {
  expect((await read("stage\nAchat\n")).lines).toEqual([{ line: 2, cells: { stage: "Achat", contact: "" } }]);
});

test("no file, an empty file and a header alone say nothing and are no mistake", async () => {
  expect(await readTable(undefined, COLUMNS)).toEqual({ lines: [], problems: [] });
  expect(await read("")).toEqual({ lines: [], problems: [] });
  expect(await read("etape;point_de_contact\n# Achat;Panier\n")).toEqual({ lines: [], problems: [] });
});

test("without a required column the spreadsheet is not used", async () => {
  const { lines, problems } = await read("point_de_contact\nPanier\n");
  expect(lines).toEqual([]);
  expect(told(problems)).toEqual(["sheet-column-missing"]);
  expect(problems[0]).toMatchObject({ column: "etape", values: { expected: "etape ; point_de_contact" } });
});

test("unknown columns are told with the closest known one, if any", async () => {
  const { problems } = await read("etape;point_de_contatc;zzzzzzzzzzzzzz;stage\nAchat;;;\n");
  expect(told(problems)).toEqual(["sheet-column-misspelt", "sheet-column-unknown", "sheet-column-twice"]);
  expect(problems[0]?.values).toEqual({ closest: "point_de_contact" });
});

test("a line without a required cell is left out and told", async () => {
  const { lines, problems } = await read("etape;point_de_contact\n;Panier\nAchat;\n");
  expect(lines.map(({ line }) => line)).toEqual([3]);
  expect(problems).toMatchObject([{ code: "sheet-cell-missing", line: 2, column: "etape", rows: 1 }]);
});

test("cells beyond the header are told, and the line is kept", async () => {
  const { lines, problems } = await read("etape;point_de_contact\nAchat;Panier;trop\nUsage;;;\n");
  expect(lines.length).toBe(2);
  expect(problems).toMatchObject([{ code: "sheet-row-too-long", line: 2, found: "trop", rows: 0 }]);
});

test("more lines than anybody writes are told, and the first are used", async () => {
  const names = { name: column("nom", [], true) };
  const { lines, problems } = await readTable(file("a.csv", "nom\na\nb\nc\nd\n"), names, 2);
  expect(lines.map(({ cells }) => cells.name)).toEqual(["a", "b"]);
  expect(problems).toMatchObject([{ code: "sheet-too-long", line: 4, rows: 2, values: { most: 2 } }]);
  const many = `nom\n${"x\n".repeat(5001)}`;
  expect((await readTable(file("a.csv", many), names)).lines).toHaveLength(5000);
});

test("a broken quote and a workbook are told", async () => {
  expect(told((await read('etape;x\nAchat;"a\n')).problems)).toContain("sheet-line-broken:2");
  const workbook = { path: "x.csv", blob: new Blob([Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0])]) };
  expect(told((await readTable(workbook, COLUMNS)).problems)).toEqual(["sheet-unreadable"]);
});

test("a header has a column by any of its names; an empty file may still get it", async () => {
  const has = (text: string) => hasColumn(file("x.csv", text), COLUMNS.contact);
  expect(await has("stage;Touchpoint\n")).toBe(true);
  expect(await has("stage;where\nAchat;Touchpoint\n")).toBe(false);
  expect(await has("")).toBe(true);
});
