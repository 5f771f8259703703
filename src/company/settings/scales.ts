// The usual rating scales by name. In: a name of parcours.yaml. Out: the two ends, and words where ratings are written so.
import type { Scale } from "../../exports/meaning/meaning.ts";

type Ends = Pick<Scale, "min" | "max" | "words">;

const GOOD_BAD = {
  good: 1,
  bad: 0,
  positive: 1,
  negative: 0,
  yes: 1,
  no: 0,
  bon: 1,
  bonne: 1,
  mauvais: 0,
  mauvaise: 0,
  satisfait: 1,
  insatisfait: 0,
  positif: 1,
  negatif: 0,
  oui: 1,
  non: 0,
} as const;

export const SCALES = {
  /** Stars, 1 to 5. */
  stars: { min: 1, max: 5, words: {} },
  /** "Would you recommend us?", 0 to 10. */
  nps: { min: 0, max: 10, words: {} },
  /** Satisfaction, 1 to 5. */
  csat5: { min: 1, max: 5, words: {} },
  /** Satisfaction, 1 to 10. */
  csat10: { min: 1, max: 10, words: {} },
  /** Ease, 1 (hard) to 7 (easy); `reversed: true` when 7 is the greatest effort. */
  ces7: { min: 1, max: 7, words: {} },
  /** Two words. */
  good_bad: { min: 0, max: 1, words: GOOD_BAD },
} as const satisfies Record<string, Ends>;

export const SCALE_NAMES = Object.keys(SCALES) as (keyof typeof SCALES)[];
