// Every sentence of a dictionary. In: words as a nested object, functions included. Out: texts by the path of their names.

/** Functions are called with a plain word for every fact: what they say is checked, not what they are told. */
export function sentencesOf(words: unknown, path = ""): Record<string, string> {
  if (typeof words === "string") return { [path]: words };
  if (typeof words === "function") return sentencesOf(words(2, 2, 2, 2), path);
  const entries = Object.entries(words as Record<string, unknown>);
  return Object.assign({}, ...entries.map(([name, value]) => sentencesOf(value, `${path}.${name}`)));
}
