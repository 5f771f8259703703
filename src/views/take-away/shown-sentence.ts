// Which sentence may stand over a picture that is taken away. In: the page's sentences, the words drawn in the picture, the names of touchpoints. Out: the first that names none the picture leaves out; null where there is none.
export function shownSentence(
  sentences: readonly string[],
  drawn: readonly string[],
  touchpoints: readonly string[],
): string | null {
  const labels = drawn.map(joined);
  const isDrawn = (name: string): boolean => labels.some((label) => isLabelOf(label, joined(name)));
  const known = new Set(touchpoints);
  return sentences.find((one) => namedIn(one).every((name) => !known.has(name) || isDrawn(name))) ?? null;
}

/** Cut labels keep their beginning, and what stands in brackets behind it. */
function isLabelOf(label: string, name: string): boolean {
  const at = label.indexOf("…");
  if (at < 0) return label.includes(name);
  return name.startsWith(label.slice(0, at)) && name.endsWith(label.slice(at + 1));
}

/** What stands between quotation marks of either language. */
function namedIn(sentence: string): string[] {
  return [...sentence.matchAll(/«\s*(.+?)\s*»|“(.+?)”/gu)].map(
    ([, french, english]) => french ?? english ?? "",
  );
}

/** A label on two lines has no space where it breaks. */
const joined = (text: string): string => text.replace(/\s+/gu, "");
