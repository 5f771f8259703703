// Files that are not tables of text. In: the first bytes of a file, then its text. Out: the code of the problem, or null when it may be a table; which code is said where the file lies.

const SIGNATURES: readonly (readonly [string, ForeignCode])[] = [
  ["%PDF", "file-pdf"],
  ["PK\u0003\u0004", "file-compressed"],
  ["\u00D0\u00CF\u0011\u00E0", "file-binary"],
  ["\u001F\u008B", "file-compressed"],
  ["7z\u00BC\u00AF", "file-compressed"],
  ["Rar!", "file-compressed"],
];

/** What the bytes show before anything is decoded. `isUtf16` because that encoding is full of NULs. */
export function foreignBytes(head: Uint8Array, isUtf16: boolean): ForeignCode | null {
  if (head.length === 0) return "file-empty";
  const start = ascii(head, 8);
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature));
  if (known !== undefined) return known[1];
  return !isUtf16 && isBinary(head) ? "file-binary" : null;
}

/** What the decoded text shows: other formats, or an export tool's way to say that it has nothing to give. */
export function foreignText(text: string): ForeignCode | null {
  const start = text.slice(0, 4_000).trimStart();
  if (start === "") return "file-empty";
  if (/^<(?:!doctype|html|table|\?xml|[a-z]+[\s>])/i.test(start)) return "file-markup";
  if (/^(?:\{\s*["}]|\[\s*[[{\]])/.test(start)) return "file-json";
  if (
    /^(?:no data available|aucune donnee|aucune donnée|no results?)\b[^,;\t\n]*\s*$/i.test(text.slice(0, 200))
  )
    return "file-no-data";
  if (/^error\s*:/i.test(start)) return "file-error-message";
  return null;
}

/** Beside the frozen quarters nothing was meant as an export: to export it again as CSV would lead nowhere. */
export function inItsPlace(
  code: ForeignCode,
  path: string,
): ForeignCode | "quarters-page" | "quarters-other" {
  if (!/(?:^|\/)quarters\/[^/]+$/iu.test(path)) return code;
  return code === "file-markup" ? "quarters-page" : "quarters-other";
}

export type ForeignCode =
  | "file-empty"
  | "file-binary"
  | "file-compressed"
  | "file-pdf"
  | "file-markup"
  | "file-json"
  | "file-no-data"
  | "file-error-message";

/** More than one control character in a hundred: a text export has none, or a stray one. */
function isBinary(head: Uint8Array): boolean {
  const looked = head.subarray(0, 64 * 1024);
  let controls = 0;
  for (const byte of looked) if (byte < 9 || (byte > 13 && byte < 32)) controls++;
  return controls > looked.length / 100;
}

function ascii(bytes: Uint8Array, length: number): string {
  return String.fromCharCode(...bytes.subarray(0, length));
}
