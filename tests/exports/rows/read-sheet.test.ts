import { describe, expect, test } from "vitest";
import { readSheet, readText } from "../../../src/exports/rows/read-sheet.ts";

const read = (content: BlobPart) => readSheet({ path: "stages.csv", blob: new Blob([content]) });

test("reads semicolons, commas and tabs alike", async () => {
  for (const delimiter of [";", ",", "\t"]) {
    const text = [`etape${delimiter}etape_en`, `Achat${delimiter}Purchase`].join("\n");
    const sheet = await read(text);
    expect(sheet?.header).toEqual(["etape", "etape_en"]);
    expect(sheet?.rows).toEqual([{ line: 2, cells: ["Achat", "Purchase"] }]);
  }
});

describe("reads any encoding a spreadsheet program writes", () => {
  test("UTF-8 with a byte order mark", async () => {
    expect((await read("\uFEFFétape;x\nÉté;y\n"))?.header).toEqual(["étape", "x"]);
  });

  test("Windows-1252", async () => {
    const bytes = Uint8Array.from("\u00e9tape;x\n\u00c9t\u00e9;y\n", (letter) => letter.charCodeAt(0));
    expect(await read(bytes)).toMatchObject({ header: ["étape", "x"], rows: [{ cells: ["Été", "y"] }] });
  });

  test("UTF-16", async () => {
    const units = Uint16Array.from("\uFEFFétape;x\nÉté;y\n", (letter) => letter.charCodeAt(0));
    expect(await read(units)).toMatchObject({ header: ["étape", "x"], rows: [{ cells: ["Été", "y"] }] });
  });
});

test("leaves comments and blank lines out, and keeps the numbers of lines", async () => {
  const sheet = await read(
    '# Étapes; "du parcours\n"# encore; un";;\n\netape;etape_en\n\n;;\n# rien\nAchat;Buy\n',
  );
  expect(sheet?.header).toEqual(["etape", "etape_en"]);
  expect(sheet?.rows).toEqual([{ line: 8, cells: ["Achat", "Buy"] }]);
});

test("takes the separator's own line away", async () => {
  expect((await read("sep=;\netape;x\nAchat;y\n"))?.rows).toEqual([{ line: 3, cells: ["Achat", "y"] }]);
});

test("reads a single column, and texts with the separator or a line break in quotes", async () => {
  expect((await read("etape\nAchat\nUsage\n"))?.rows.length).toBe(2);
  const sheet = await read('a;b\n"x;y";"un\ndeux"\nz;t\n');
  expect(sheet?.rows).toEqual([
    { line: 2, cells: ["x;y", "un\ndeux"] },
    { line: 4, cells: ["z", "t"] },
  ]);
});

test("a quote never closed costs its own line only", async () => {
  const sheet = await read('a;b\n"x;y\nz;t\n');
  expect(sheet?.rows).toEqual([{ line: 3, cells: ["z", "t"] }]);
  expect(sheet?.broken).toEqual([{ line: 2, text: '"x;y' }]);
});

test("nothing at all is an empty sheet, a workbook is none", async () => {
  expect(await read("")).toEqual({ header: [], rows: [], broken: [] });
  expect(await read(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]))).toBeNull();
});

test("a text is read whole, whatever its encoding", async () => {
  const bytes = Uint8Array.from("title: \u00c9t\u00e9", (letter) => letter.charCodeAt(0));
  expect(await readText(new Blob([bytes]))).toBe("title: Été");
});
