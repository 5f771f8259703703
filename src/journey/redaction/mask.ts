// What stands for whatever was taken out, the same in every language. In: a text with several masks side by side. Out: one in their place.

export const mask = "[•••]";

/** Two words of a name, or a street and its town: how many there were is nobody's business. A number that clings to one ("Bricolo33", "Dupont-8842") is of it. */
export function joinMasks(text: string): string {
  return text
    .replace(/(?<=\[•••\])[-_]?\d{2,8}(?![\p{L}\d])/gu, "")
    .replace(/\[•••\](?:[ \u00A0'’_-]{1,3}\[•••\])+/gu, mask);
}
