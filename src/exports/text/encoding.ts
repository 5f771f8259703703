// The encoding of a file, from its bytes. In: pieces of the file, the first one from its start. Out: the encoding, and whether some bytes deny it.
import { looksLikeCp850 } from "./cp850.ts";

export type Encoding = "utf-8" | "utf-8-bom" | "utf-16le" | "utf-16be" | "windows-1252" | "cp850";

export type EncodingVerdict = {
  readonly encoding: Encoding;
  /** True when the text is UTF-8 but for a few bytes that no longer mean anything. */
  readonly damaged: boolean;
};

/** How many good accented letters one bad byte must be drowned in for the file to be damaged UTF-8 rather than Windows-1252. */
const GOOD_PER_BAD = 20;

/** A byte order mark, else NULs at every other byte, else strict UTF-8, else Windows-1252, or code page 850 where words show it. */
export function detectEncoding(pieces: readonly Uint8Array[]): EncodingVerdict {
  const head = pieces[0] ?? new Uint8Array();
  const declared = byteOrderMark(head) ?? utf16ByNuls(head);
  if (declared !== null && declared !== "utf-8-bom") return { encoding: declared, damaged: false };
  const utf8 = declared ?? "utf-8";
  if (pieces.every(isStrictUtf8)) return { encoding: utf8, damaged: false };
  const mostlyUtf8 = declared === "utf-8-bom" || pieces.every(isMostlyUtf8);
  if (mostlyUtf8) return { encoding: utf8, damaged: true };
  return { encoding: pieces.some(looksLikeCp850) ? "cp850" : "windows-1252", damaged: false };
}

function byteOrderMark(bytes: Uint8Array): Encoding | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8-bom";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return null;
}

/** UTF-16 without a mark: Western text has a NUL in (nearly) every pair, always on the same side. */
function utf16ByNuls(bytes: Uint8Array): Encoding | null {
  const pairs = Math.min(bytes.length >> 1, 2_000);
  if (pairs < 2) return null;
  let even = 0;
  let odd = 0;
  for (let pair = 0; pair < pairs; pair++) {
    if (bytes[2 * pair] === 0) even++;
    if (bytes[2 * pair + 1] === 0) odd++;
  }
  if (odd > 0.7 * pairs && even < 0.05 * pairs) return "utf-16le";
  if (even > 0.7 * pairs && odd < 0.05 * pairs) return "utf-16be";
  return null;
}

function isStrictUtf8(piece: Uint8Array): boolean {
  try {
    // `stream` because a piece may end in the middle of a letter.
    new TextDecoder("utf-8", { fatal: true }).decode(fromLetterStart(piece), { stream: true });
    return true;
  } catch {
    return false;
  }
}

function isMostlyUtf8(piece: Uint8Array): boolean {
  const text = new TextDecoder("utf-8").decode(fromLetterStart(piece), { stream: true });
  const bad = text.match(/\uFFFD/g)?.length ?? 0;
  const good = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  return good >= GOOD_PER_BAD * bad;
}

/** A piece from the middle of a file may begin inside a UTF-8 letter: its continuation bytes belong to the piece before. */
export function fromLetterStart(piece: Uint8Array): Uint8Array {
  let start = 0;
  while (start < 3 && ((piece[start] ?? 0) & 0xc0) === 0x80) start++;
  return start === 0 ? piece : piece.subarray(start);
}
