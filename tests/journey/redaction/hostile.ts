// Long texts made to keep a pattern busy. In: a mask. Out: the slowest of them and how long it took.

const pieces = [
  ..."a|1|a.|a@|@|a |1 |0 |A |Aa |A. |12 rue |rue de la |zéro |a point |a arobase |né le |client n° |#|M. |merci à |Aa-|aB1|/|https://x/".split(
    "|",
  ),
  ..."48.12345 |FR76 |FR76|::|1:|[•••] |lieu-dit |résidence |1-|1.|Cordialement, |\n|mars |un |ma fille |75011 |( |(at)|%40|l'|de |Jean |très |AB-1|1,".split(
    "|",
  ),
];
const LETTERS = 50_000;

/** Milliseconds of processor time: a busy machine does not count. */
export function slowest(mask: (text: string) => string): { piece: string; milliseconds: number } {
  const timed = pieces.map((piece) => {
    const text = piece.repeat(Math.ceil(LETTERS / piece.length));
    const start = process.cpuUsage();
    mask(text);
    const { user, system } = process.cpuUsage(start);
    return { piece, milliseconds: (user + system) / 1000 };
  });
  return timed.reduce((slow, one) => (one.milliseconds > slow.milliseconds ? one : slow));
}

/** What takes time squared needs minutes for so many letters. */
export const PATIENCE = 3000;
