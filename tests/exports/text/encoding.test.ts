import { describe, expect, test } from "vitest";
import type { Encoding } from "../../../src/exports/text/encoding.ts";
import { detectEncoding, fromLetterStart } from "../../../src/exports/text/encoding.ts";
import { encode, utf16 } from "../export-file.ts";

const TEXT = "Réf;Étape;Prix\n1;Considération;12,50 €\n2;Cœur d’été;3\n";

describe("detectEncoding", () => {
  test.each<Encoding>(["utf-8", "utf-8-bom", "utf-16le", "utf-16be", "windows-1252"])(
    "tells %s",
    (encoding) => {
      expect(detectEncoding([encode(TEXT, encoding)])).toEqual({ encoding, damaged: false });
    },
  );

  test("tells UTF-16 without a mark by its NULs", () => {
    expect(detectEncoding([utf16(TEXT, true)]).encoding).toBe("utf-16le");
    expect(detectEncoding([utf16(TEXT, false)]).encoding).toBe("utf-16be");
  });

  test("plain ASCII is UTF-8", () => {
    expect(detectEncoding([encode("a,b\n1,2\n", "utf-8")])).toEqual({ encoding: "utf-8", damaged: false });
  });

  test("a piece that ends or begins inside a letter is still UTF-8", () => {
    const bytes = encode("éé", "utf-8");
    expect(detectEncoding([bytes.subarray(0, 3), bytes.subarray(1)]).encoding).toBe("utf-8");
  });

  test("one accent in a later piece is enough to know Windows-1252", () => {
    const pieces = [encode("a,b\n1,2\n", "utf-8"), encode("1,été\n", "windows-1252")];
    expect(detectEncoding(pieces).encoding).toBe("windows-1252");
  });

  test("a bad byte among many good letters is damaged UTF-8, not Windows-1252", () => {
    const good = encode("é".repeat(50), "utf-8");
    expect(detectEncoding([new Uint8Array([...good, 0xff, 0x41])])).toEqual({
      encoding: "utf-8",
      damaged: true,
    });
  });

  test("an empty file is UTF-8", () => {
    expect(detectEncoding([new Uint8Array()]).encoding).toBe("utf-8");
  });
});

test("fromLetterStart drops the end of a letter that began before the piece", () => {
  expect([...fromLetterStart(new Uint8Array([0xa9, 0x41]))]).toEqual([0x41]);
  expect([...fromLetterStart(new Uint8Array([0x41, 0xa9]))]).toEqual([0x41, 0xa9]);
});
