// What a file holds decides, whatever it is called.
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { canHoldPeople, peopleIn } from "../../../src/commands/guard/people-in.ts";
import { zipped } from "./zipped.ts";

const bytes = (text: string) => Buffer.from(text);
const strict = (text: string | Buffer, path = "export/a.csv") => peopleIn(path, Buffer.from(text), "strict");
const own = (text: string, path = "touchpoints.csv") => peopleIn(path, bytes(text), "own-sheet");

describe("in any file", () => {
  test.each([
    ["an address", "couleur;mail\nrouge;zoe.martin@laposte.net\n"],
    ["a telephone", "ligne\nrappeler au 06 39 98 12 34\n"],
    ["a telephone from abroad", "ligne\n+32 470 12 34 56\n"],
    ["a column of customers, though empty", "N° de commande;Montant\n;12\n"],
    ["a column of customers under a title", "Rapport de ventes\n\nDu 1er au 30\nCustomer ID,Total\n4,3\n"],
    ["a column of visitors", "event_time\tvisitor_id\n2026\t3\n"],
    ["names under a header that says nothing", "a;b\n1;Zoé Martin\n2;Paul Durand\n3;Anne Petit\n4;Luc Roy\n"],
    ["an account", "compte\nFR76 3000 6000 0112 3456 7890 189\n"],
  ])("%s is somebody", (_, text) => {
    expect(strict(text)).toBe("people");
    const utf16 = Buffer.from(`\uFEFF${text}`, "utf16le");
    expect(strict(utf16)).toBe("people");
    expect(strict(utf16.subarray(2))).toBe("people");
    expect(strict(Buffer.from(text, "latin1"))).toBe("people");
  });

  test.each([
    ["a list of them", '[{"name":"Zoé Martin","total":3},{"name":"Paul Durand","total":4}]'],
    ["one a line", '{"customer_id":12,"total":3}\n{"customer_id":13,"total":4}\n'],
    ["under a name of their own", '{"data":[{"customer":{"first_name":"Zoé"}},{"customer":{}}]}'],
  ])("records in JSON are rows: %s", (_, text) => {
    expect(strict(text, "a.json")).toBe("people");
  });

  test.each([
    ["colours", "couleur;code\nrouge;FF0000\nvert;00FF00\n"],
    ["products", "sku;designation;prix\nLMP-1;Lampe de chevet;39,90\nLMP-2;Suspension;120\n"],
    ["months", "mois,visites,taux\n2026-01,12034,0.12\n2026-02,11020,0.13\n"],
    ["nothing", ""],
  ])("%s are nobody", (_, text) => {
    expect(strict(text)).toBeNull();
  });

  test("a workbook, an archive and what is squeezed are looked into, one in the other too", () => {
    const csv = "mail\nzoe@laposte.net\n";
    const workbook = zipped({ "xl/sharedStrings.xml": "<sst><si><t>Customer ID</t></si></sst>" });
    expect(strict(workbook, "a.xlsx")).toBe("people");
    expect(strict(zipped({ "content.xml": "<p>zoe@laposte.net</p>" }), "a.ods")).toBe("people");
    expect(strict(zipped({ "a/b.zip": zipped({ "c.csv": csv }) }), "a.zip")).toBe("people");
    expect(strict(zipped({ "c.csv": csv }), "renamed.csv")).toBe("people");
    expect(strict(gzipSync(csv), "a.csv.gz")).toBe("people");
    expect(strict(zipped({ "xl/sharedStrings.xml": "<t>rouge</t>" }), "a.xlsx")).toBeNull();
    expect(strict(gzipSync("couleur\nrouge\n"), "a.csv.gz")).toBeNull();
  });

  test("what nobody can look into is not let through", () => {
    const pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n";
    expect(strict(pointer)).toBe("closed");
    expect(strict("\u00d0\u00cf", "a.xls")).toBe("closed");
    expect(strict("?", "a.csv.gz")).toBe("closed");
    expect(strict(zipped({ "a.csv": "x" }, { locked: true }), "a.zip")).toBe("closed");
    expect(strict("x", "a.parquet")).toBe("closed");
  });

  test("what nobody can look into is known by its first bytes, under any name", () => {
    const old = Buffer.from("d0cf11e0a1b11ae1", "hex");
    const duck = Buffer.from(`${"\0".repeat(8)}DUCK${"\0".repeat(40)}`);
    for (const renamed of [old, duck, Buffer.from("PAR1…"), Buffer.from("SQLite format 3\0")])
      expect(strict(renamed, "a.txt")).toBe("closed");
    expect(strict(gzipSync("mail\nzoe@laposte.net\n"), "a.csv")).toBe("people");
  });
});

test("a spreadsheet of the company names personas and those in charge, but no customer", () => {
  expect(own("type;nom;regle\npersona;Zoé la pressée;commandes >= 2\n", "personas.csv")).toBeNull();
  expect(own("point_de_contact;etape;responsable\nChat;Achat;Zoé Martin\n")).toBeNull();
  expect(own("point_de_contact;email\nChat;\n")).toBe("people");
  expect(own("Nom;Telephone\nZoé;0639981234\n", "personas.csv")).toBe("people");
  expect(own("mots\nécrire à zoe@laposte.net\n", "themes.csv")).toBe("people");
});

test("tests invent people at addresses that nobody has", () => {
  const invented = (text: string) => peopleIn("tests/a.csv", bytes(text), "invented");
  expect(invented("email;order id\na@shop.example;1\nb@exemple.fr;2\nc@x.fr;3\n")).toBeNull();
  expect(invented("email\nzoe@laposte.net\n")).toBe("people");
});

test("code and pictures are left alone, a table is not, whatever was written after its name", () => {
  const tables = [
    "a.csv",
    "A.CSV",
    "a.csv.bak",
    "a.csv~",
    "a.csv.old.gz",
    "a.xlsx",
    "a.ods",
    "a.zip",
    "a.tsv",
  ];
  const renamed = [
    "export/clients",
    "clients.bak",
    "clients.old",
    "a.prn",
    "a.html",
    "a.xml",
    "a.tar",
    "a.log",
  ];
  expect([...tables, ...renamed].filter((path) => !canHoldPeople(path))).toEqual([]);
  const code = [
    "a.ts",
    "a.svg",
    "a.png",
    "csv.ts",
    "a.md",
    "a.yaml",
    "LICENSE",
    "docs/Makefile",
    ".gitignore",
  ];
  expect(code.filter(canHoldPeople)).toEqual([]);
});
