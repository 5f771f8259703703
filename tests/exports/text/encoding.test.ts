import { describe, expect, test } from "vitest";
import type { Encoding } from "../../../src/exports/text/encoding.ts";
import { detectEncoding, fromLetterStart, survey } from "../../../src/exports/text/encoding.ts";
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

describe("survey", () => {
  const of = (text: string, encoding: Encoding) => survey(new Blob([encode(text, encoding)]));

  test("UTF-8 is sound however its pieces fall", async () => {
    const text = `${"a".repeat(4 * 1024 * 1024 - 1)}é€`;
    expect(await of(text, "utf-8")).toEqual({ good: 0, bad: 0, odd: [], nul: false });
  });

  test("what it makes no sense of is counted beside what it does, with a piece to look at", async () => {
    const bytes = [...new TextEncoder().encode("é".repeat(7)), 0xff, 0x41, 0];
    const { odd, ...found } = await survey(new Blob([new Uint8Array(bytes)]));
    expect(found).toEqual({ good: 7, bad: 1, nul: true });
    expect(odd).toEqual([new Uint8Array(bytes)]);
  });

  test("a letter that the end of the file cuts is a bad one", async () => {
    expect((await survey(new Blob([new Uint8Array([0x61, 0xc3])]))).bad).toBe(1);
  });
});
