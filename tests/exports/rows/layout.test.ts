import { describe, expect, test } from "vitest";
import { layOutAll } from "../../../src/exports/rows/layout.ts";
import type { Encoding } from "../../../src/exports/text/encoding.ts";
import { decodeSample, takeBytes } from "../../../src/exports/text/sample.ts";
import { exportFile } from "../export-file.ts";

async function layoutOf(text: string, encoding: Encoding = "utf-8") {
  return layOutAll(decodeSample(await takeBytes(exportFile("a.csv", text, encoding).blob)))[0] ?? null;
}

const GA4 = [
  "# ----------------------------------------",
  "# Free form-Free form 1",
  "# 20260723-20260922",
  "# ----------------------------------------",
  "",
  "Date,Page path,Views",
  ",,847833,Grand total",
  "20260826,/,163565",
  "",
].join("\n");

test("a preamble is passed over; the total row is counted, not kept", async () => {
  expect(await layoutOf(GA4)).toMatchObject({
    headerLine: 6,
    firstLine: 7,
    header: ["Date", "Page path", "Views"],
    rows: [["20260826", "/", "163565"]],
    lines: [8],
    aside: 1,
    regular: false,
  });
});

test("a first line whose quotes make no sense is data all the same: the table begins there", async () => {
  expect(await layoutOf('a,b\n1,"x\n2,y\n')).toMatchObject({ headerLine: 1, firstLine: 2, aside: 1 });
});

describe("what a plain reader may take", () => {
  test.each([
    ["a clean file", "a,b\n1,2\n"],
    ["CRLF", "a,b\r\n1,2\r\n"],
    ["quotes without line breaks", 'a;b\n"1;x";2\n'],
    ["a preamble of whole lines", "# x\n# y\na,b\n1,2\n"],
  ])("%s is regular", async (_, text) => {
    expect((await layoutOf(text))?.regular).toBe(true);
  });

  test("a byte order mark is no obstacle", async () => {
    expect((await layoutOf("a,b\n1,2\n", "utf-8-bom"))?.regular).toBe(true);
  });

  test.each([
    ["a quoted line break", 'a,b\n1,"x\ny"\n'],
    ["a ragged row", "a,b\n1,2,3\n1,2\n"],
    ["empty cells beyond the header", "a,b\n1,2,\n3,4\n5,6\n"],
    ["a row of delimiters", "a,b\n1,2\n,\n"],
    ["a total", "a,b\n1,2\nTotal,2\n"],
    ["mixed line endings", "a,b\r\n1,2\n"],
    ["CR alone", "a,b\r1,2\r"],
    ["an open quote", 'a,b\n1,"2\n3,4\n'],
    ["a line break in the header", '"a\nx",b\n1,2\n'],
  ])("%s is not", async (_, text) => {
    expect((await layoutOf(text))?.regular).toBe(false);
  });

  test("another encoding is not", async () => {
    expect((await layoutOf("é,b\n1,2\n", "windows-1252"))?.regular).toBe(false);
    expect((await layoutOf("é,b\n1,2\n", "utf-16le"))?.regular).toBe(false);
  });

  test("a quoted line break far into a large file is seen in a slice", async () => {
    const line = "2026-07-03,aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n";
    const plain = `date,b\n${line.repeat(130_000)}`;
    expect((await layoutOf(plain))?.regular).toBe(true);
    expect((await layoutOf(`${plain}2026-07-03,"x\ny"\n`))?.regular).toBe(false);
  });
});

test("rows from the middle of a large file are proofs without a line", async () => {
  const layout = await layoutOf(`date,b\n${"01/02/2026,x\n".repeat(800_000)}13/02/2026,x\n`);
  expect(layout?.rows.at(-1)).toEqual(["13/02/2026", "x"]);
  expect(layout?.lines.at(-1)).toBeNull();
});

test("a sep= line, a mark glued to a quoted header and repeated headers", async () => {
  const layout = await layoutOf('sep=;\r\n"Réf";"Région";"Région"\r\n"1";"a";"b"\r\n', "utf-8-bom");
  expect(layout).toMatchObject({
    headerLine: 2,
    firstLine: 3,
    header: ["Réf", "Région", "Région 2"],
    repeated: ["Région"],
    rows: [["1", "a", "b"]],
  });
});

test("no header, no layout", async () => {
  expect(await layoutOf("# only\n# comments\n")).toBeNull();
});
