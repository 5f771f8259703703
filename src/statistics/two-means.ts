// How many degrees of freedom a difference of two means has. In: the variance and size of each mean. Out: the number, not necessarily whole.

/** Welch and Satterthwaite's, between the smaller n − 1 and n₁ + n₂ − 2; `a` and `b` are the variances of the two means. */
export function welchDegrees(a: number, n: number, b: number, m: number): number {
  return (a + b) ** 2 / (a ** 2 / (n - 1) + b ** 2 / (m - 1));
}
