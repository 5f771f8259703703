// Text that was decoded wrongly before it was exported. In: text. Out: the first word that shows it ("CafÃ©"), or null. Nothing is repaired.

/** UTF-8 letters read as Windows-1252: Ã or Â and a sign that never follows it in a word, or â€ and the rest of a quote or dash. */
const SIGNS =
  /Ã[\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]|â€[\u0080-\u00BF\u0153\u02DC\u201C\u201D\u2020-\u203A\u2122]/;

/** Letters of MS-DOS and of Windows taken for one another: "DÚcouverte", "D‚couverte". Within a word nothing else writes them so. */
const DOS_SIGNS = /(?<=\p{L})[ÚÞ¶\u201A\u02C6](?=\p{Ll})/u;

export type Mojibake = { readonly found: string; readonly line: number };

/** The line is 1-based, counted from the start of the text. */
export function findMojibake(text: string): Mojibake | null {
  const at = (SIGNS.exec(text) ?? DOS_SIGNS.exec(text))?.index;
  if (at === undefined) return null;
  const before = text.slice(Math.max(0, at - 30), at).match(/[^\s,;"|]*$/)?.[0] ?? "";
  const after = text.slice(at, at + 30).match(/^[^\s,;"|]*/)?.[0] ?? "";
  const line = 1 + (text.slice(0, at).match(/\n/g)?.length ?? 0);
  return { found: before + after, line };
}
