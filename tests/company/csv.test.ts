// Bytes of a table: quotes, encodings, ragged rows.
import { describe, expect, it } from "vitest";
import { COMMA, COMMA_BOM, csv, OLD_TILL } from "./csv.ts";

describe("a CSV file", () => {
  it("quotes only cells with a separator, a quote or a line break", () => {
    const bytes = csv(["a", 'b "c"'], [["1,5", "x\ny"]], COMMA);
    expect(new TextDecoder().decode(bytes)).toBe('a,"b ""c"""\n"1,5","x\ny"\n');
  });

  it("begins with a byte order mark where the tool writes one", () => {
    expect([...csv(["é"], [], COMMA_BOM)]).toEqual([0xef, 0xbb, 0xbf, 0xc3, 0xa9, 0x0a]);
  });

  it("writes Windows-1252 and refuses what it does not have", () => {
    expect([...csv(["é", "€"], [], OLD_TILL)]).toEqual([0xe9, 0x3b, 0x80, 0x0a]);
    expect(() => csv(["→"], [], OLD_TILL)).toThrow("not in Windows-1252: →");
  });

  it("refuses a row that is longer or shorter than the header", () => {
    expect(() => csv(["a", "b"], [["1"]], COMMA)).toThrow("1 cells for 2 columns");
  });
});
