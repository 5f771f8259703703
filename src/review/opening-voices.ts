// The two customers that a meeting hears first. In: what people wrote in the quarter. Out: one who is happy and one who is not, always the same ones for the same data.
import type { Verbatim } from "../answers/rows.ts";

export type OpeningVoices = { readonly good: Verbatim | null; readonly bad: Verbatim | null };

/** A sentence or two: what is shorter says little, what is longer is not read on a wall. */
const SHORTEST = 25;
const LONGEST = 220;

/** The happiest and the unhappiest that can be read aloud; of equals, the longest says most. */
export function openingVoices(verbatims: readonly Verbatim[]): OpeningVoices {
  const rated = verbatims.flatMap((verbatim) =>
    verbatim.score === null ? [] : [{ verbatim, score: verbatim.score }],
  );
  // Happy and unhappy are told apart first: a short word of thanks is still one, where only complaints are long.
  const best = rated
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => readable(b) - readable(a) || b.score - a.score || byLength(a, b))[0];
  const worst = rated
    .filter(({ score }) => score < 0)
    .toSorted((a, b) => readable(b) - readable(a) || a.score - b.score || byLength(a, b))[0];
  return { good: best?.verbatim ?? null, bad: worst?.verbatim ?? null };
}

type Rated = { readonly verbatim: Verbatim };

function readable({ verbatim: { text } }: Rated): number {
  return text.length >= SHORTEST && text.length <= LONGEST ? 1 : 0;
}

function byLength({ verbatim: a }: Rated, { verbatim: b }: Rated): number {
  return b.text.length - a.text.length || (a.text < b.text ? -1 : 1);
}
