import { expect, test } from "vitest";
import { understand } from "../../src/exports/understand.ts";
import { codes, exportFile, FRENCH, understood } from "./export-file.ts";

const problemsOf = async (text: string) => (await understood(text)).problems;

test("mojibake is told with its word and line, and nothing is repaired", async () => {
  const result = await understood("order_id,Payé le,Livré le,ville\no1,2026-07-03,2026-07-04,BesanÃ§on\n");
  expect(result.problems[0]).toMatchObject({ code: "encoding-mojibake", line: 2, found: "BesanÃ§on" });
});

test("UTF-8 with a damaged byte is told and still read as UTF-8", async () => {
  const good = new TextEncoder().encode(`order_id,Payé le\n${"é".repeat(60)},2026-07-03\n`);
  const [result] = await understand(exportFile("a.csv", new Uint8Array([...good, 0xff, 0x2c, 0x31])), FRENCH);
  expect(result?.encoding).toBe("utf-8");
  expect(result?.problems[0]).toMatchObject({ code: "encoding-damaged", line: 3 });
});

test("NULs are told, and the rows are those without them", async () => {
  const result = await understood(
    `order_id,Payé le,ville\no1,2026-07-03,Ly\0on\n${"o2,2026-07-04,Paris\n".repeat(9)}`,
  );
  expect(result.problems[0]).toMatchObject({ code: "text-nul", rows: 0 });
  expect(result.regular).toBe(false);
});

test("repeated headers are named", async () => {
  expect(await problemsOf("a,a,b,b\n1,2,3,4\n")).toMatchObject([
    { code: "header-repeated", line: 1, found: "a · b" },
    {},
  ]);
});

test.each([
  ["a date", "o1,2026-07-03\no2,2026-07-04\n", "2026-07-03"],
  ["an e-mail address", "ada@example.com,1\nbob@example.com,2\n", "ada@example.com"],
  ["a decimal", "x;12,5\ny;13,5\n", "12,5"],
])("a header with %s is no header", async (_, text, found) => {
  expect(await problemsOf(text)).toMatchObject([{ code: "header-missing", line: 1, found }]);
});

test("years, weeks and numbers may be headers", async () => {
  expect(codes(await understood("pays,2025,2026\nFR,1,2\nBE,2,3\n"))).toEqual(["format-unknown"]);
});

test("a header without rows is told, with what was read of it", async () => {
  expect(await problemsOf("Name,Financial Status,Created at,Lineitem name\n")).toMatchObject([
    { code: "no-rows", line: 1, found: "Name · Financial Status · Created at · Lineitem name" },
  ]);
});

test("one column, or lines that hardly ever agree, are no table", async () => {
  expect(await problemsOf("email\nx\n")).toMatchObject([{ code: "file-not-table" }]);
  expect(
    await problemsOf(
      "Hello, you\nit is, you see, prose, that is\nand so on, again, and, again\nend, of, it all, now, here\nno, more\n",
    ),
  ).toMatchObject([{ code: "file-not-table" }]);
});
