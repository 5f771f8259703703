// Workbooks become tables that the reader takes as CSVs. In: workbooks as spreadsheets write them. Out: the rows that people see, or a sentence.
import { expect, test } from "vitest";
import { readRows } from "../../../src/exports/rows/read-rows.ts";
import { understand } from "../../../src/exports/understand.ts";
import { openWorkbook } from "../../../src/exports/workbooks/open-workbook.ts";
import { codes, exportFile, FRENCH, readWhole } from "../export-file.ts";
import { formula, ods, styled, type TestSheet, workbookFile, xlsx, zip } from "./workbook-files.ts";

async function textsOf(bytes: Uint8Array<ArrayBuffer>, path = "crm/clients.xlsx") {
  const files = await openWorkbook(workbookFile(path, bytes));
  return Promise.all(files.map(async ({ path: name, blob }) => [name, await blob.text()] as const));
}

async function refusalOf(bytes: Uint8Array<ArrayBuffer>, path = "crm/clients.xlsx"): Promise<string[]> {
  const [file] = await openWorkbook(workbookFile(path, bytes));
  if (file === undefined) throw new Error("no file");
  const [told] = await understand(file, FRENCH);
  return told === undefined ? [] : codes(told);
}

const one = (rows: TestSheet["rows"], more: Partial<TestSheet> = {}): TestSheet[] => [
  { name: "Feuil1", rows, ...more },
];

test("cells become what people see: dates by their format, ids whole, percentages, booleans, texts of either kind", async () => {
  const [[path, text] = ["", ""]] = await textsOf(
    xlsx(
      one([
        ["s:Client", "Commande", "Le", "À", "Heure", "Remise", "Montant", "Payé", "Jour"],
        // 46206 is 3 July 2026; .425 is 10:12.
        [
          "s:a@exemple.fr",
          1001,
          styled(46206, "date"),
          styled(46206.425, "datetime"),
          styled(0.4375, "time"),
          styled(0.15, "percent"),
          styled(1234.5, "euro"),
          true,
          styled(46206, "french"),
        ],
        [
          "b@exemple.fr",
          100200300400,
          styled(46207, "date"),
          styled(46207.999988426, "datetime"),
          styled(0.5, "time"),
          styled(0.07, "percent"),
          styled(0.30000000000000004, "euro"),
          false,
          styled(46207, "french"),
        ],
      ]),
    ),
  );
  expect(path).toBe("crm/clients.xlsx");
  expect(text.split("\n")).toEqual([
    "Client,Commande,Le,À,Heure,Remise,Montant,Payé,Jour",
    "a@exemple.fr,1001,2026-07-03,2026-07-03 10:12:00,10:30:00,15%,1234.5,true,2026-07-03",
    "b@exemple.fr,100200300400,2026-07-04,2026-07-04 23:59:59,12:00:00,7%,0.3,false,2026-07-04",
    "",
  ]);
});

test("a workbook that counts its days from 1904 has the same dates four years and a day of serials lower", async () => {
  const rows = [
    ["Client", "Date"],
    ["a@exemple.fr", styled(46206 - 1462, "date")],
  ];
  const [[, text] = ["", ""]] = await textsOf(xlsx(one(rows), { from1904: true }));
  expect(text).toBe("Client,Date\na@exemple.fr,2026-07-03\n");
});

test("a formula is its kept value; without one its column is told, and read as empty", async () => {
  const rows = [
    ["Client", "Date", "Montant"],
    ["a@exemple.fr", "2026-07-03", formula("B2*2", "42")],
    ["b@exemple.fr", "2026-07-04", formula("B3*2", null)],
  ];
  const [file] = await openWorkbook(workbookFile("x.xlsx", xlsx(one(rows))));
  expect(await file?.blob.text()).toBe(
    "Client,Date,Montant\na@exemple.fr,2026-07-03,42\nb@exemple.fr,2026-07-04,\n",
  );
  expect(file?.sheet?.told.map(({ code, found }) => [code, found])).toEqual([["sheet-formulas", "C"]]);
});

test("rows keep their numbers, whatever line breaks their cells hold and whatever is blank above", async () => {
  const rows = [
    [],
    ["Clients de juillet"],
    [],
    ["Client", "Date", "Avis"],
    ["a@exemple.fr", "2026-07-03", "Très bien,\nmerci.\n« Bravo »"],
    [],
    ["b@exemple.fr", "2026-07-04", 'dit "oui"'],
  ];
  const [file] = await openWorkbook(workbookFile("crm/x.xlsx", xlsx(one(rows))));
  if (file === undefined) throw new Error("no file");
  const read = await readWhole(file);
  expect(read.understanding.header).toEqual(["Client", "Date", "Avis"]);
  expect(read.understanding.headerLine).toBe(4);
  expect(read.lines).toEqual([5, 7]);
  expect(read.rows).toEqual([
    ["a@exemple.fr", "2026-07-03", "Très bien,\nmerci.\n« Bravo »"],
    ["b@exemple.fr", "2026-07-04", 'dit "oui"'],
  ]);
});

test("each sheet is a table of its own, named after it; empty ones are none, hidden ones are told and not read", async () => {
  const bytes = xlsx([
    {
      name: "Clients",
      rows: [
        ["E-mail", "Créé le"],
        ["a@exemple.fr", "2026-07-03"],
      ],
    },
    { name: "Feuil2", rows: [] },
    { name: "Brouillon", rows: [["E-mail"], ["z@exemple.fr"]], state: "hidden" },
    {
      name: "Commandes & avoirs",
      rows: [
        ["E-mail", "Commande", "Date"],
        ["a@exemple.fr", 7, "2026-07-04"],
      ],
    },
  ]);
  expect(await textsOf(bytes)).toEqual([
    ["crm/clients.xlsx › Clients", "E-mail,Créé le\na@exemple.fr,2026-07-03\n"],
    ["crm/clients.xlsx › Commandes & avoirs", "E-mail,Commande,Date\na@exemple.fr,7,2026-07-04\n"],
  ]);
  const [first, second] = await openWorkbook(workbookFile("crm/clients.xlsx", bytes));
  expect(first?.sheet?.told.map(({ code, found }) => [code, found])).toEqual([
    ["sheets-hidden", "Brouillon"],
  ]);
  expect(second?.sheet?.told).toEqual([]);
});

test("rows read are rows kept and rows set aside, sheet by sheet", async () => {
  const rows = [
    ["E-mail", "Date", "Montant"],
    ["a@exemple.fr", "2026-07-03", 5],
    ["E-mail", "Date", "Montant"],
    ["Total", null, 5],
  ];
  const [file] = await openWorkbook(workbookFile("crm/x.xlsx", xlsx(one(rows))));
  if (file === undefined) throw new Error("no file");
  const [understanding] = await understand(file, FRENCH);
  if (understanding === undefined) throw new Error("nothing understood");
  let kept = 0;
  const batches = readRows(file, understanding);
  let step = await batches.next();
  for (; !step.done; step = await batches.next()) kept += step.value.cells.length;
  expect([kept, step.value.rows]).toEqual([1, 2]);
});

test("merged cells say what people see: groups of columns name theirs, a customer over three rows is on each", async () => {
  const rows = [
    ["Date", "Client", null, "Vendeur", null],
    [null, "Nom", "E-mail", "Nom", "E-mail"],
    ["2026-07-03", "Durand", "d@exemple.fr", "Petit", "p@lumen.example"],
    ["2026-07-04", null, null, "Petit", "p@lumen.example"],
    ["2026-07-05", null, null, "Petit", "p@lumen.example"],
    ["2026-07-06", "Roux", "r@exemple.fr", "Petit", "p@lumen.example"],
  ];
  const merges = ["A1:A2", "B1:C1", "D1:E1", "B3:B5", "C3:C5"];
  const [file] = await openWorkbook(workbookFile("x.xlsx", xlsx(one(rows, { merges }))));
  if (file === undefined) throw new Error("no file");
  const read = await readWhole(file);
  expect(read.understanding.header).toEqual([
    "Date",
    "Client Nom",
    "Client E-mail",
    "Vendeur Nom",
    "Vendeur E-mail",
  ]);
  expect(read.rows.map(([, name, mail]) => [name, mail])).toEqual([
    ["Durand", "d@exemple.fr"],
    ["Durand", "d@exemple.fr"],
    ["Durand", "d@exemple.fr"],
    ["Roux", "r@exemple.fr"],
  ]);
});

const odsCell = (type: string, attributes: string, text: string) =>
  `<table:table-cell office:value-type="${type}" ${attributes}><text:p>${text}</text:p></table:table-cell>`;

test("an OpenDocument workbook is read the same, its hidden sheets told, its empty end passed over", async () => {
  const tables = `<table:table table:name="Avis &amp; notes" table:style-name="ta1"><table:table-row>${["Client", "Date", "Note", "Reçu"].map((name) => odsCell("string", "", name)).join("")}</table:table-row>
    <table:table-row>${odsCell("string", "", "a@exemple.fr")}${odsCell("date", 'office:date-value="2026-07-03T10:12:00"', "03/07/26 10:12")}${odsCell("float", 'office:value="4.5"', "4,5")}${odsCell("boolean", 'office:boolean-value="true"', "VRAI")}<table:table-cell table:number-columns-repeated="16380"/></table:table-row>
    <table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>
    <table:table table:name="Caché" table:style-name="ta2"><table:table-row>${odsCell("string", "", "secret")}</table:table-row></table:table>`;
  const style = (name: string, display: boolean) =>
    `<style:style style:name="${name}" style:family="table" style:master-page-name="Default"><style:table-properties table:display="${display}"/></style:style>`;
  const [file, ...others] = await openWorkbook(
    workbookFile("avis.ods", ods(tables, style("ta1", true) + style("ta2", false))),
  );
  expect(others).toEqual([]);
  expect(await file?.blob.text()).toBe("Client,Date,Note,Reçu\na@exemple.fr,2026-07-03 10:12:00,4.5,true\n");
  expect(file?.sheet?.told.map(({ code, found }) => [code, found])).toEqual([["sheets-hidden", "Caché"]]);
});

test("a small workbook that holds 400 MB is refused in a sentence, before anything is unpacked", async () => {
  const sheet = {
    name: "xl/worksheets/sheet1.xml",
    content: Buffer.alloc(400_000, " "),
    declared: 400_000_000,
  };
  const bytes = zip([{ name: "xl/workbook.xml", content: "<workbook/>" }, sheet]);
  expect(await refusalOf(bytes)).toEqual(["workbook-too-large"]);
});

test("a workbook that declares less than it holds is damaged, and its rows end nobody's memory", async () => {
  const good = xlsx(
    one([
      ["Client", "Date"],
      ["a@exemple.fr", "2026-07-03"],
    ]),
  );
  expect(await refusalOf(good)).not.toContain("workbook-damaged");
  const lies = zip([
    { name: "[Content_Types].xml", content: "<Types/>" },
    { name: "xl/workbook.xml", content: "<workbook/>" },
    { name: "xl/worksheets/sheet1.xml", content: Buffer.alloc(5_000_000, " "), declared: 0 },
  ]);
  expect(await refusalOf(lies)).toEqual(["workbook-damaged"]);
  expect(await refusalOf(good.slice(0, good.length - 40))).toEqual(["workbook-damaged"]);
  const repeated = `<table:table table:name="A"><table:table-row table:number-rows-repeated="1048576">${odsCell("float", 'office:value="1" table:number-columns-repeated="16000"', "1")}</table:table-row></table:table>`;
  expect(await refusalOf(ods(repeated), "a.ods")).toEqual(["workbook-damaged"]);
});

test("what cannot be opened says what to do: old, protected, of another program", async () => {
  const ole = (text: string) =>
    new Uint8Array(
      Buffer.concat([
        Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
        Buffer.alloc(600),
        Buffer.from(text, "utf16le"),
      ]),
    );
  expect(await refusalOf(ole("Workbook"), "a.xls")).toEqual(["workbook-old"]);
  expect(await refusalOf(ole("EncryptedPackage"))).toEqual(["workbook-protected"]);
  expect(await refusalOf(ods("", "", "<manifest:encryption-data/>"), "a.ods")).toEqual([
    "workbook-protected",
  ]);
  expect(await refusalOf(zip([{ name: "Index/Document.iwa", content: "x" }], true), "a.numbers")).toEqual([
    "workbook-foreign",
  ]);
  expect(await refusalOf(zip([{ name: "xl/workbook.bin", content: "x" }]), "a.xlsb")).toEqual([
    "workbook-foreign",
  ]);
  expect(await refusalOf(zip([{ name: "export.csv", content: "a,b" }]), "a.zip")).toEqual([
    "file-compressed",
  ]);
});

test("a workbook called .csv is read all the same, and a CSV comes back as it is", async () => {
  const bytes = xlsx(
    one([
      ["Client", "Date"],
      ["a@exemple.fr", "2026-07-03"],
    ]),
  );
  expect(await textsOf(bytes, "x.csv")).toEqual([["x.csv", "Client,Date\na@exemple.fr,2026-07-03\n"]]);
  const csv = exportFile("a.csv", "a;b\n1;2\n");
  expect(await openWorkbook(csv)).toEqual([csv]);
});

test("an identifier longer than a number keeps is told as damaged, and joins nobody", async () => {
  const rows = [
    ["Client", "Date"],
    ...[1, 2, 3].map((n) => [{ xml: `<c><v>1234567890123456789${n}</v></c>` }, `2026-07-0${n}`]),
  ];
  const [file] = await openWorkbook(workbookFile("x.xlsx", xlsx(one(rows))));
  if (file === undefined) throw new Error("no file");
  const [told] = await understand(file, { ...FRENCH, mappings: [] });
  expect(await file.blob.text()).toContain("E+19,2026-07-01");
  expect(codes(told ?? { problems: [] })).toContain("ids-damaged");
});
