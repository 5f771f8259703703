// Files for tests, made of text. In: a path, text and an encoding. Out: an ExportFile with the bytes that encoding writes.

import type { SetAside } from "../../src/exports/rows/read-rows.ts";
import { readRows } from "../../src/exports/rows/read-rows.ts";
import type { Encoding } from "../../src/exports/text/encoding.ts";
import type { ExportFile } from "../../src/exports/text/export-file.ts";
import { type UnderstandOptions, understand } from "../../src/exports/understand.ts";
import type { Understanding } from "../../src/exports/understanding.ts";

/** What Windows-1252 has between 0x80 and 0x9F, where Latin-1 has nothing. */
const WINDOWS_1252 = new Map(
  [..."€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ"].map((letter, i) => [letter, 0x80 + i]),
);

export function exportFile(
  path: string,
  content: string | Uint8Array<ArrayBuffer>,
  encoding: Encoding = "utf-8",
): ExportFile {
  return { path, blob: new Blob([typeof content === "string" ? encode(content, encoding) : content]) };
}

/** Bytes of a text; UTF-16 always gets its byte order mark, as every tool writes it. */
export function encode(text: string, encoding: Encoding): Uint8Array<ArrayBuffer> {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  if (encoding === "utf-8-bom") return new TextEncoder().encode(`\uFEFF${text}`);
  if (encoding === "windows-1252") return Uint8Array.from([...text].map(byte1252));
  return utf16(`\uFEFF${text}`, encoding === "utf-16le");
}

function byte1252(letter: string): number {
  const code = WINDOWS_1252.get(letter) ?? letter.charCodeAt(0);
  if (code > 0xff) throw new Error(`not in Windows-1252: ${letter}`);
  return code;
}

export function utf16(text: string, littleEndian: boolean): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

export const FRENCH: UnderstandOptions = { mappings: [], language: "fr" };

/** The first table of a file made of lines. */
export async function understood(
  lines: readonly string[] | string,
  options: UnderstandOptions = FRENCH,
  path = "test.csv",
): Promise<Understanding> {
  const text = typeof lines === "string" ? lines : `${lines.join("\n")}\n`;
  const [first] = await understand(exportFile(path, text), options);
  if (first === undefined) throw new Error("understand gave nothing");
  return first;
}

export function codes({ problems }: Pick<Understanding, "problems">): string[] {
  return problems.map(({ code }) => code);
}

export type Read = {
  readonly understanding: Understanding;
  readonly rows: string[][];
  readonly lines: number[];
  readonly aside: SetAside;
};

/** A whole file, read through. */
export async function readWhole(file: ExportFile, options: UnderstandOptions = FRENCH): Promise<Read> {
  const [understanding] = await understand(file, options);
  if (understanding === undefined) throw new Error("understand gave nothing");
  const rows: string[][] = [];
  const lines: number[] = [];
  const batches = readRows(file, understanding);
  let step = await batches.next();
  for (; !step.done; step = await batches.next()) {
    for (const cells of step.value.cells) rows.push([...cells]);
    lines.push(...step.value.lines);
  }
  return { understanding, rows, lines, aside: step.value };
}
