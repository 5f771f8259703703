// Bytes to text. In: a blob and its encoding. Out: its text, piece by piece, so that no file is ever whole in memory.
import { decodeCp850 } from "./cp850.ts";
import type { Encoding } from "./encoding.ts";

/** Large enough for few awaits, small enough for a browser tab. */
const PIECE_BYTES = 4 * 1024 * 1024;

const LABELS: Readonly<Record<Exclude<Encoding, "cp850">, string>> = {
  "utf-8": "utf-8",
  "utf-8-bom": "utf-8",
  "utf-16le": "utf-16le",
  "utf-16be": "utf-16be",
  "windows-1252": "windows-1252",
};

/** A decoder that takes a byte order mark away and writes U+FFFD where bytes mean nothing. */
export function decoderOf(encoding: Encoding): Pick<TextDecoder, "decode"> {
  if (encoding === "cp850") return { decode: (bytes) => decodeCp850(bytesOf(bytes)) };
  return new TextDecoder(LABELS[encoding]);
}

function bytesOf(source: AllowSharedBufferSource | undefined): Uint8Array {
  if (source === undefined) return new Uint8Array();
  return ArrayBuffer.isView(source)
    ? new Uint8Array(source.buffer, source.byteOffset, source.byteLength)
    : new Uint8Array(source);
}

/** The start of a file: one that went through two tools may begin with two byte order marks; the decoder takes one away. */
export function plainText(text: string): string {
  return withoutNuls(text.replace(/^\uFEFF+/, ""));
}

/** An interrupted copy leaves NULs, which are no letters. */
export function withoutNuls(text: string): string {
  return text.includes("\0") ? text.replaceAll("\0", "") : text;
}

/** The text of a whole blob in pieces; letters are never cut between two pieces. */
export async function* textOf(blob: Blob, encoding: Encoding): AsyncGenerator<string> {
  const decoder = decoderOf(encoding);
  for (let start = 0; start < blob.size; start += PIECE_BYTES) {
    const bytes = await blob.slice(start, start + PIECE_BYTES).arrayBuffer();
    const text = decoder.decode(bytes, { stream: start + PIECE_BYTES < blob.size });
    yield start === 0 ? plainText(text) : withoutNuls(text);
  }
}
