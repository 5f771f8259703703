// The most common whole paths and all the others as one row. In: rows of the tables and the journeys they are of. Out: variants that sum to these.
import { pathOf } from "./letters.ts";
import type { Places } from "./places.ts";
import type { Variant } from "./rows.ts";

export type VariantRow = {
  readonly path: string;
  readonly n: number;
  readonly mature: number;
  readonly converted: number;
  /** Opinions of its journeys, and the sum of their scores, where they are told. */
  readonly emotion_n: number;
  readonly emotion_total: number;
  /** How many distinct paths there are in all; null where some are too rare to be told apart. */
  readonly told: number | null;
};

/** Of all journeys listed. */
export type PathFacts = {
  readonly n: number;
  readonly mature: number;
  readonly converted: number;
  readonly returns: number;
  readonly crossing: number;
};

/**
 * The last variant (path null) is what the rows leave of the `n` journeys; where that is fewer than may be shown, the rarest
 * path shown joins it: the rest of a sum is a number too. Its conversion is only known where that of all journeys is.
 */
export function listVariants(
  rows: readonly VariantRow[],
  n: number,
  all: PathFacts | null,
  facts: Places & { readonly threshold: number },
): Variant[] {
  const left = n - sum(rows.map((row) => row.n));
  const shown = left > 0 && left < facts.threshold ? rows.slice(0, -1) : rows;
  const rest = n - sum(shown.map((row) => row.n));
  const variants = shown.map((row) => variantOf(row, facts));
  if (rest <= 0) return variants;
  const told = rows[0]?.told ?? null;
  return [
    ...variants,
    {
      path: null,
      paths: told === null ? null : told - shown.length,
      n: rest,
      ...conversion(
        all === null ? null : all.mature - sum(shown.map(({ mature }) => mature)),
        all === null ? null : all.converted - sum(shown.map(({ converted }) => converted)),
        facts.threshold,
      ),
      emotion: null,
      emotion_n: null,
    },
  ];
}

function variantOf(
  { path, n, mature, converted, emotion_n, emotion_total }: VariantRow,
  facts: Places & { readonly threshold: number },
): Variant {
  const felt = emotion_n > 0 && emotion_n >= facts.threshold;
  return {
    path: pathOf(path, facts),
    paths: 1,
    n,
    ...conversion(mature, converted, facts.threshold),
    emotion: felt ? emotion_total / emotion_n : null,
    emotion_n: felt ? emotion_n : null,
  };
}

/** A share of a handful is none. */
function conversion(
  mature: number | null,
  converted: number | null,
  threshold: number,
): Pick<Variant, "mature" | "converted"> {
  return mature !== null && mature >= threshold ? { mature, converted } : { mature: null, converted: null };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
