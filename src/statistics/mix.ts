// How much of a change is a change of who came. In: the total difference and the one like for like. Out: the part of the mix, where it must be told.

/**
 * The part of `total` (share now − share before, of everybody) that the difference within groups does not explain. Null
 * where it is no more than half of the total: then the change is mostly one of behaviour. Source: E. M. Kitagawa,
 * "Components of a difference between two rates", JASA 50 (1955).
 */
export function mixWorthTelling(total: number, difference: number): number | null {
  const mix = total - difference;
  return Math.abs(mix) > Math.abs(total) / 2 ? mix : null;
}
