// How wide a text will be. In: a text and its size. Out: pixels, never fewer than what is drawn; and texts cut to fit.

/** Advance widths of Inter Semi-Bold (wider than Regular) in thousandths of the size, digits as tabular; measured in Chromium. */
const CLASSES: readonly (readonly [characters: string, width: number])[] = [
  ["ijlI'’.,:;!·îï", 330],
  ["frt()[]/|", 420],
  ['acekosvxyzéèêëàâçôöJ?L-*"_', 610],
  ["bdghnpquùûü«»", 640],
  ["0123456789+=−<>×±~$#EFSTPR", 680],
  ["ABCDGHKNOQUVXYZÉÈÊÀÇÔ&", 775],
  ["mMw", 925],
  ["W%@œŒ…—▲▼→", 1020],
];
const WIDTHS = new Map(
  CLASSES.flatMap(([characters, width]) => [...characters].map((one) => [one, width] as const)),
);
const SPACES = new Map([
  [" ", 285],
  ["\u00A0", 285],
  ["\u202F", 145],
]);
/** Unknown characters (other alphabets, symbols) count as the widest. */
const WIDEST = 1020;
const ELLIPSIS = "…";

/** A safe estimate of a text's width in pixels. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const one of text) width += SPACES.get(one) ?? WIDTHS.get(one) ?? WIDEST;
  return (width * size) / 1000;
}

/** What tells two places of one name apart: the channel that stands behind it, in brackets. */
const BRACKETS = /\s\([^()]+\)$/u;

/** The text itself, or its beginning and "…", with the brackets at its end where they fit; empty when not even three letters fit. */
export function fitText(text: string, size: number, room: number): string {
  if (textWidth(text, size) <= room) return text;
  const [end = ""] = text.match(BRACKETS) ?? [];
  return cutBefore(end, text, size, room) || cutBefore("", text, size, room);
}

function cutBefore(end: string, text: string, size: number, room: number): string {
  const letters = [...text.slice(0, text.length - end.length)];
  for (let kept = letters.length - 1; kept >= 3; kept--) {
    const cut = `${letters.slice(0, kept).join("").trimEnd()}${ELLIPSIS}${end}`;
    if (textWidth(cut, size) <= room) return cut;
  }
  return "";
}

/** The text on at most `lines` lines, cut at spaces; the last one ends in "…" where words are left. */
export function wrapText(text: string, size: number, room: number, lines: number): readonly string[] {
  const words = text.split(" ");
  const wrapped: string[] = [];
  while (words.length > 0 && wrapped.length < lines) {
    if (wrapped.length === lines - 1) {
      wrapped.push(fitText(words.join(" "), size, room));
      break;
    }
    wrapped.push(takeLine(words, size, room));
  }
  return wrapped.filter((line) => line !== "");
}

function takeLine(words: string[], size: number, room: number): string {
  let line = words.shift() ?? "";
  for (let next = words[0]; next !== undefined; next = words[0]) {
    if (textWidth(`${line} ${next}`, size) > room) break;
    line = `${line} ${next}`;
    words.shift();
  }
  return fitText(line, size, room);
}
