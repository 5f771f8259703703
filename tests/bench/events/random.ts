// Chance that can be repeated. In: a seed. Out: a stream of numbers, the same for the same seed on every machine.

export type Random = {
  /** Uniform in [0, 1). */
  next(): number;
  /** Exponential with the given mean. */
  exponential(mean: number): number;
  /** Index into `cumulative` (growing, ending at 1), each as likely as its share. */
  pick(cumulative: readonly number[]): number;
};

/** Mulberry32 (T. Ettinger, public domain): 32 bits of state are plenty for a synthetic data set, and it is fast. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    exponential: (mean) => -mean * Math.log(1 - next()),
    pick: (cumulative) => firstAbove(cumulative, next()),
  };
}

function firstAbove(cumulative: readonly number[], draw: number): number {
  const last = cumulative.length - 1;
  for (let index = 0; index < last; index++) if (draw < (cumulative[index] ?? 1)) return index;
  return last;
}

/** [2, 1, 1] → [0.5, 0.75, 1]: what `pick` takes. */
export function cumulate(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  return weights.map((weight) => {
    sum += weight;
    return sum / total;
  });
}
