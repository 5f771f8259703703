// Made-up opinions whose words tell the rating more or less well. In: a seed and how often words tell the truth. Out: texts with a rating, always the same.

const LOW = ["retard", "casse", "jamais recu", "nul", "decu", "attente"];
const HIGH = ["rapide", "parfait", "merci", "souriant", "simple", "ravi"];
const EITHER = ["commande", "magasin", "colis", "site", "vendeur", "samedi", "carton", "lampe"];

/** A small generator of numbers in 0…1 (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Two words of those who are content or of those who are not, among four of either; `truth` is how often the two fit the rating. */
export function opinionText(isLow: boolean, truth: number, next: () => number): string {
  const pick = (words: readonly string[]) => words[Math.floor(next() * words.length)] ?? "";
  const own = isLow === next() < truth ? LOW : HIGH;
  return [pick(EITHER), pick(own), pick(EITHER), pick(own), pick(EITHER), pick(EITHER)].join(" ");
}
