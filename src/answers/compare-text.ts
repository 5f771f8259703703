// Texts in one order on every machine. In: two texts. Out: which comes first, by code and not by the language of whoever runs it.

export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
