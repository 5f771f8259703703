import { describe, expect, test } from "vitest";
import { foreignBytes, foreignText, inItsPlace } from "../../../src/exports/text/foreign-file.ts";

function bytes(text: string): Uint8Array {
  return Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));
}

describe("foreignBytes", () => {
  test.each([
    ["nothing", "", "file-empty"],
    ["a zip of CSVs", "PK\u0003\u0004\u0014\u0000orders.csv", "file-compressed"],
    ["a gzip", "\u001F\u008B\u0008\u0000", "file-compressed"],
    ["a PDF", "%PDF-1.7\n", "file-pdf"],
    ["a picture", "\u0089PNG\r\n\u001A\n\u0000\u0000\u0000\rIHDR", "file-binary"],
  ])("%s is told by its bytes", (_, text, code) => {
    expect(foreignBytes(bytes(text), false)).toBe(code);
  });

  test("a text may be a table", () => {
    expect(foreignBytes(bytes("a,b\r\n1\t,2\n"), false)).toBeNull();
  });

  test("a stray NUL does not make a text binary, more than one in a hundred does", () => {
    expect(foreignBytes(bytes(`a\u0000,b\n${"1,2\n".repeat(100)}`), false)).toBeNull();
    expect(foreignBytes(bytes(`${"1".repeat(99)}\u0000`), false)).toBeNull();
    expect(foreignBytes(bytes(`${"1".repeat(98)}\u0000`), false)).toBe("file-binary");
  });

  test("the NULs of UTF-16 are not binary", () => {
    expect(foreignBytes(bytes("a\u0000,\u0000"), true)).toBeNull();
    expect(foreignBytes(bytes("a\u0000,\u0000"), false)).toBe("file-binary");
  });
});

describe("foreignText", () => {
  test.each([
    ["blank lines only", " \n\n", "file-empty"],
    ["a web page", "<!DOCTYPE html>\n<html>", "file-markup"],
    ["XML", '<?xml version="1.0"?>', "file-markup"],
    ["a JSON object", '{"a": 1}', "file-json"],
    ["a JSON list", '[\n {"a": 1}]', "file-json"],
    ["Matomo's empty report", "No data available\n", "file-no-data"],
    ["Matomo's error", "Error: the token is wrong", "file-error-message"],
  ])("%s is told by its text", (_, text, code) => {
    expect(foreignText(text)).toBe(code);
  });

  test("a header that only speaks of errors or data may be a table", () => {
    expect(foreignText("error,date\n404,2026-07-03\n")).toBeNull();
    expect(foreignText("No data available,date\n")).toBeNull();
  });
});

test("beside the frozen quarters nothing was meant as an export", () => {
  expect(inItsPlace("file-markup", "quarters/Revue T3.html")).toBe("quarters-page");
  expect(inItsPlace("file-markup", "lumen/data/quarters/revue.htm")).toBe("quarters-page");
  expect(inItsPlace("file-json", "quarters/2026-T3 (1).json")).toBe("quarters-other");
  expect(inItsPlace("file-markup", "crm/export.csv")).toBe("file-markup");
  expect(inItsPlace("file-markup", "crm/quarters.html")).toBe("file-markup");
});
