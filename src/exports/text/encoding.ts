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

/** What all the bytes of a file show of which only pieces are at hand. */
export type Survey = {
  /** Letters beyond ASCII that UTF-8 makes sense of, and bytes that it makes none of. */
  readonly good: number;
  readonly bad: number;
  /** Some of the pieces where it makes none. */
  readonly odd: readonly Uint8Array[];
  /** True where a byte is nothing at all. */
  readonly nul: boolean;
};

/** A byte order mark, else NULs at every other byte, else strict UTF-8, else Windows-1252, or code page 850 where words show it. */
export function detectEncoding(pieces: readonly Uint8Array[], survey: Survey | null = null): EncodingVerdict {
  const head = pieces[0] ?? new Uint8Array();
  const declared = byteOrderMark(head) ?? utf16ByNuls(head);
  if (declared !== null && declared !== "utf-8-bom") return { encoding: declared, damaged: false };
  const utf8 = declared ?? "utf-8";
  if (survey === null ? pieces.every(isStrictUtf8) : survey.bad === 0)
    return { encoding: utf8, damaged: false };
  const isMostly = survey === null ? pieces.every(isMostlyUtf8) : isDrowned(survey);
  if (declared === "utf-8-bom" || isMostly) return { encoding: utf8, damaged: true };
  const isDos = [...pieces, ...(survey?.odd ?? [])].some(looksLikeCp850);
  return { encoding: isDos ? "cp850" : "windows-1252", damaged: false };
}

const SURVEYED_BYTES = 4 * 1024 * 1024;
const ODD_BYTES = 128 * 1024;
const ODD_PIECES = 8;

/** Reads a file to its end: one Windows letter in its last line decides as one in its first would. */
export async function survey(blob: Blob): Promise<Survey> {
  const strict = new TextDecoder("utf-8", { fatal: true });
  let [isStrict, nul] = [true, false];
  for await (const bytes of piecesOf(blob)) {
    nul ||= bytes.includes(0);
    isStrict &&= makesSense(strict, bytes, true);
  }
  isStrict &&= makesSense(strict, new Uint8Array(), false);
  return { nul, ...(isStrict ? { good: 0, bad: 0, odd: [] } : await countThroughout(blob)) };
}

function makesSense(strict: TextDecoder, bytes: Uint8Array, stream: boolean): boolean {
  try {
    strict.decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}

async function countThroughout(blob: Blob): Promise<Omit<Survey, "nul">> {
  const decoder = new TextDecoder();
  const found = { good: 0, bad: 0, odd: [] as Uint8Array[] };
  for await (const bytes of piecesOf(blob)) {
    const counted = countLetters(decoder.decode(bytes, { stream: true }));
    found.good += counted.good;
    found.bad += counted.bad;
    if (counted.bad > 0) found.odd.push(...oddPieces(bytes, ODD_PIECES - found.odd.length));
  }
  // A letter that the file's end cuts is counted by no piece.
  return { ...found, bad: Math.max(1, found.bad) };
}

async function* piecesOf(blob: Blob): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < blob.size; start += SURVEYED_BYTES)
    yield new Uint8Array(await blob.slice(start, start + SURVEYED_BYTES).arrayBuffer());
}

function oddPieces(bytes: Uint8Array, most: number): Uint8Array[] {
  const odd: Uint8Array[] = [];
  for (let start = 0; start < bytes.length && odd.length < most; start += ODD_BYTES) {
    const piece = bytes.subarray(start, start + ODD_BYTES);
    if (!isStrictUtf8(piece)) odd.push(piece);
  }
  return odd;
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
  return isDrowned(countLetters(new TextDecoder().decode(fromLetterStart(piece), { stream: true })));
}

function countLetters(text: string): { good: number; bad: number } {
  const bad = text.match(/\uFFFD/g)?.length ?? 0;
  return { bad, good: text.match(/[\u0080-\uFFFC]/g)?.length ?? 0 };
}

function isDrowned({ good, bad }: { readonly good: number; readonly bad: number }): boolean {
  return good >= GOOD_PER_BAD * bad;
}

/** A piece from the middle of a file may begin inside a UTF-8 letter: its continuation bytes belong to the piece before. */
export function fromLetterStart(piece: Uint8Array): Uint8Array {
  let start = 0;
  while (start < 3 && ((piece[start] ?? 0) & 0xc0) === 0x80) start++;
  return start === 0 ? piece : piece.subarray(start);
}
