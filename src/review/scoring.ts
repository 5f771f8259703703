// Silent scoring. In: marks from 1 to 4, one a participant, some not given yet. Out: whether all are in, how they spread, and the order that they give.

/** No middle to hide in. */
export const LEVELS = [1, 2, 3, 4] as const;
export type Level = (typeof LEVELS)[number];
/** One place a participant; null until the mark is typed. */
export type Marks = readonly (Level | null)[];

export type Spread = {
  /** How many gave each level, the lowest first. */
  readonly counts: readonly number[];
  readonly mean: number;
  readonly low: Level;
  readonly high: Level;
};

/** Null until everybody's mark is in: nobody follows the first who speaks. */
export function spreadOfMarks(marks: Marks, participants: number): Spread | null {
  const given = marks.slice(0, participants).filter((mark) => mark !== null);
  if (participants === 0 || given.length < participants) return null;
  const counts = LEVELS.map((level) => given.filter((mark) => mark === level).length);
  const sum = given.reduce((total: number, mark) => total + mark, 0);
  const low = LEVELS.find((level) => given.includes(level)) ?? 1;
  const high = LEVELS.toReversed().find((level) => given.includes(level)) ?? 4;
  return { counts, mean: sum / given.length, low, high };
}

/** Two levels apart or more: they did not mean the same, and it is worth hearing why. */
export function isSplit({ low, high }: Spread): boolean {
  return high - low >= 2;
}

export type Scored<T> = { readonly item: T; readonly value: Spread | null; readonly effort: Spread | null };

/** Most value for the least effort first; what is not scored yet stays last, in its order. */
export function ranked<T>(scored: readonly Scored<T>[]): readonly Scored<T>[] {
  const worth = ({ value, effort }: Scored<T>): number =>
    value === null || effort === null ? Number.NEGATIVE_INFINITY : value.mean - effort.mean;
  return scored.toSorted((a, b) => {
    const [first, second] = [worth(a), worth(b)];
    return first === second ? 0 : second - first;
  });
}
