// Quantiles of the normal distribution. In: a probability. Out: how many standard deviations from the mean.

/** Rational approximations of AS 241, lowest power first: the centre of the distribution, then its tails. */
const centre = {
  over: [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
    67265.7709270087, 33430.57558358813, 2509.0809287301227,
  ],
  under: [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
    28729.085735721943, 5226.495278852854,
  ],
};
const tail = {
  over: [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
    0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  under: [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    0.0005475938084995345, 1.0507500716444169e-9,
  ],
};
const SMALLEST = 1e-10;

const polynomial = (coefficients: readonly number[], x: number): number =>
  coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);

const ratio = (by: typeof centre, x: number): number => polynomial(by.over, x) / polynomial(by.under, x);

/**
 * The z below which a standard normal variable falls with probability `p`, to about 16 digits.
 * Source: M. J. Wichura, "Algorithm AS 241: The percentage points of the normal distribution", Applied Statistics 37 (1988).
 * @throws RangeError outside [1e-10, 1 − 1e-10]: the farthest tails are left out, no confidence level of ours goes there.
 */
export function normalQuantile(p: number): number {
  if (!(p >= SMALLEST && p <= 1 - SMALLEST)) throw new RangeError(`unsupported probability: ${p}`);
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) return q * ratio(centre, 0.180625 - q * q);
  const distance = Math.sqrt(-Math.log(Math.min(p, 1 - p)));
  return Math.sign(q) * ratio(tail, distance - 1.6);
}

/** z for a two-sided interval: 0.95 → 1.959964. */
export function normalFactor(confidence: number): number {
  return -normalQuantile((1 - confidence) / 2);
}

/**
 * The chance that a normal value is at least z away from its mean, on either side; z ≥ 0. Relative error under 1.2e-7: the
 * Chebyshev fit of erfc in W. H. Press et al., "Numerical Recipes" (1992), section 6.2.
 */
export function normalTails(z: number): number {
  const x = z / Math.SQRT2;
  const t = 1 / (1 + x / 2);
  const terms = [
    -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587,
    -0.82215223, 0.17087277,
  ];
  return t * Math.exp(-x * x + terms.reduceRight((sum, term) => term + t * sum, 0));
}
