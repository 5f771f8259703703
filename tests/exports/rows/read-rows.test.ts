import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readRows } from "../../../src/exports/rows/read-rows.ts";
import type { Encoding } from "../../../src/exports/text/encoding.ts";
import type { Understanding } from "../../../src/exports/understanding.ts";
import { encode, exportFile, FRENCH, readWhole, understood } from "../export-file.ts";

test("rows keep their line, blank rows are no rows, the rest is set aside by code", async () => {
  const text = [
    "id,date,action", // 1
    '1,2026-07-03,"visite', // 2
    'de la page"', // 3
    "", // 4
    "2,2026-07-03", // 5: too few
    ",,", // 6: blank
    "id,date,action", // 7: header again
    "3,2026-07-04,achat,,", // 8: empty cells beyond
    "Total,,12", // 9
    "4,2026-07-04,achat,oops", // 10: too many
    '5,"open,achat', // 11: quote never closed
    "6,2026-07-05,retour", // 12
  ].join("\n");
  const { rows, lines, aside } = await readWhole(exportFile("a.csv", text));
  expect(rows).toEqual([
    ["1", "2026-07-03", "visite\nde la page"],
    ["3", "2026-07-04", "achat"],
    ["6", "2026-07-05", "retour"],
  ]);
  expect(lines).toEqual([2, 8, 12]);
  const empty = { file: "a.csv", column: null };
  expect(aside).toEqual({
    rows: 5,
    problems: [
      {
        ...empty,
        code: "row-ragged",
        line: 5,
        found: "2,2026-07-03",
        rows: 2,
        values: { cells: 2, columns: 3 },
      },
      {
        ...empty,
        code: "row-header",
        line: 7,
        found: "id,date,action",
        rows: 1,
        values: { cells: 3, columns: 3 },
      },
      { ...empty, code: "row-total", line: 9, found: "Total,,12", rows: 1, values: { cells: 3, columns: 3 } },
      { ...empty, code: "row-quotes", line: 11, found: '5,"open,achat', rows: 1, values: {} },
    ].sort(
      (a, b) =>
        aside.problems.findIndex(({ code }) => code === a.code) -
        aside.problems.findIndex(({ code }) => code === b.code),
    ),
  });
});

test("a preamble and a sep= line are no rows", async () => {
  const { rows, lines, aside } = await readWhole(
    exportFile("a.csv", "sep=;\n# Titre\n\na;b;c\n1;2;3\n4;5;6\n"),
  );
  expect(rows).toEqual([
    ["1", "2", "3"],
    ["4", "5", "6"],
  ]);
  expect(lines).toEqual([5, 6]);
  expect(aside.rows).toBe(0);
});

test("a file that is no table has no rows", async () => {
  expect(await readWhole(exportFile("a.csv", "{}"))).toMatchObject({
    rows: [],
    aside: { rows: 0, problems: [] },
  });
});

test("rows of an unknown format are read all the same, so that they can be counted", async () => {
  const { understanding, rows } = await readWhole(exportFile("a.csv", "foo,bar\n1,2\n3,4\n"));
  expect(understanding.meaning).toBeNull();
  expect(rows.length).toBe(2);
});

test("a file of several pieces gives the same rows and lines as written", async () => {
  const count = 120_000;
  const text = Array.from({ length: count }, (_, i) => `${i};"é ""${i}""\r\nsuite";03/07/2026 10:12`).join(
    "\r\n",
  );
  const file = exportFile("a.csv", `id;texte;date\r\n${text}\r\n`);
  expect(file.blob.size).toBeGreaterThan(4 * 1024 * 1024);
  const { rows, lines, aside } = await readWhole(file);
  expect(rows.length + aside.rows).toBe(count);
  expect(rows.every(([id], i) => id === String(i))).toBe(true);
  expect(rows[count - 1]?.[1]).toBe(`é "${count - 1}"\r\nsuite`);
  expect(lines.every((line, i) => line === 2 + 2 * i)).toBe(true);
});

describe("whatever table is written comes back", () => {
  const ENCODINGS: Encoding[] = ["utf-8", "utf-8-bom", "utf-16le", "utf-16be", "windows-1252"];
  const LETTERS = [
    "a",
    "b",
    "Z",
    "0",
    "9",
    "é",
    "œ",
    "€",
    " ",
    ",",
    ";",
    "\t",
    "|",
    '"',
    "'",
    "\n",
    "#",
    "-",
  ];
  const cell = fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 6 });
  // A row of the table has a text in its first cell that no total, header or blank row has.
  const row = fc.tuple(
    fc.nat().map((n) => `r${n}`),
    cell,
    cell,
  );
  const dialect = fc.record({
    encoding: fc.constantFrom(...ENCODINGS),
    delimiter: fc.constantFrom<Understanding["delimiter"]>(",", ";", "\t", "|"),
    newline: fc.constantFrom("\n", "\r\n"),
    quoteAll: fc.boolean(),
  });

  test("in each dialect and encoding", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 3, maxLength: 12 }),
        dialect,
        async (rows, { encoding, delimiter, newline, quoteAll }) => {
          const write = (text: string) =>
            quoteAll || /[,;\t|"\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
          const text = [["id", "premier", "second"], ...rows]
            .map((cells) => cells.map(write).join(delimiter) + newline)
            .join("");
          // In Windows-1252 these three letters are the bytes of one letter of UTF-8: nobody can tell.
          fc.pre(encoding !== "windows-1252" || !/é[œ€]{2}/u.test(text));
          const {
            rows: back,
            lines,
            aside,
            understanding,
          } = await readWhole(exportFile("a.csv", text, encoding));
          expect(understanding.delimiter).toBe(delimiter);
          expect(aside).toEqual({ rows: 0, problems: [] });
          expect(back).toEqual(rows);
          expect(lines).toEqual([...lines].sort((a, b) => a - b));
        },
      ),
      { numRuns: 200 },
    );
  });

  test("and of a damaged file, rows read = kept + set aside", async () => {
    const physical = fc.array(fc.string({ unit: fc.constantFrom("a", "1", ",", "é", " "), maxLength: 10 }), {
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(physical, async (damaged) => {
        const text = ["id,date,action", "1,2026-07-03,visite", ...damaged, "2,2026-07-04,achat"].join("\n");
        const understanding = await understood(["id,date,action", "1,2026-07-03,visite"]);
        const reader = readRows(exportFile("a.csv", text), understanding);
        let kept = 0;
        let step = await reader.next();
        for (; !step.done; step = await reader.next()) kept += step.value.cells.length;
        const filled = damaged.filter((line) => line.replaceAll(",", "").trim() !== "").length;
        expect(kept + step.value.rows).toBe(2 + filled);
        expect(step.value.problems.reduce((sum, { rows }) => sum + rows, 0)).toBe(step.value.rows);
      }),
    );
  });
});

test("an understanding made for another encoding does not lose rows", async () => {
  const understanding = await understood("a,b\n1,2\n");
  const file = { path: "a.csv", blob: new Blob([encode("a,b\n1,é\n2,x\n", "windows-1252")]) };
  const batches = readRows(file, understanding);
  const first = await batches.next();
  expect(first.done ? [] : first.value.cells).toEqual([
    ["1", "\uFFFD"],
    ["2", "x"],
  ]);
});

test("the language of the company does not change the rows", async () => {
  const file = exportFile("a.csv", "order_id,paid,done\no1,01/02/2026,02/02/2026\n");
  const english = await readWhole(file, { ...FRENCH, language: "en" });
  expect(english.rows).toEqual((await readWhole(file)).rows);
});
