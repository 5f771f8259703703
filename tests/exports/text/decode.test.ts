import { expect, test } from "vitest";
import { textOf } from "../../../src/exports/text/decode.ts";
import type { Encoding } from "../../../src/exports/text/encoding.ts";
import { exportFile } from "../export-file.ts";

async function whole(text: string, encoding: Encoding): Promise<string> {
  let out = "";
  for await (const piece of textOf(exportFile("a.csv", text, encoding).blob, encoding)) out += piece;
  return out;
}

test.each<Encoding>(["utf-8", "utf-8-bom", "utf-16le", "utf-16be", "windows-1252"])(
  "%s gives its text back, mark removed",
  async (encoding) => {
    expect(await whole("Été €\r\nœuf’", encoding)).toBe("Été €\r\nœuf’");
  },
);

test("a second mark, left by a second tool, is removed too", async () => {
  expect(await whole('\uFEFF"a",b', "utf-8-bom")).toBe('"a",b');
});

test("a letter cut by the border of two pieces of 4 MB stays whole", async () => {
  const text = `${"a".repeat(4 * 1024 * 1024 - 1)}é€`;
  expect(await whole(text, "utf-8")).toBe(text);
});

test("an empty blob has no piece", async () => {
  expect(await whole("", "utf-8")).toBe("");
});

test("NULs, which an interrupted copy leaves, are no letters", async () => {
  expect(await whole("a\0b\0", "utf-8")).toBe("ab");
});
