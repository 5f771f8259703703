// Few numbers instead of many. In: measured values. Out: their median and other quantiles.

/** Linear between the two nearest values (type 7 of Hyndman and Fan); null for no values. */
export function quantile(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const position = (sorted.length - 1) * share;
  const low = sorted[Math.floor(position)];
  const high = sorted[Math.ceil(position)];
  if (low === undefined || high === undefined) return null;
  return low + (high - low) * (position - Math.floor(position));
}

export const median = (values: readonly number[]): number | null => quantile(values, 0.5);

/** How many times larger `a` is than `b`; null when either is missing or `b` is 0. */
export function ratio(a: number | null | undefined, b: number | null | undefined): number | null {
  return a == null || b == null || b === 0 ? null : a / b;
}
