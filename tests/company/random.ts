// Chance that repeats itself. In: a name. Out: a stream of numbers that is the same on every machine and every run.

export type Random = {
  /** A number in [0, 1). */
  readonly next: () => number;
  /** A whole number between both ends, both possible. */
  readonly whole: (low: number, high: number) => number;
  /** A number between both ends. */
  readonly between: (low: number, high: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  /** One of the values, as often as its weight says. */
  readonly weighted: <T>(choices: readonly (readonly [T, number])[]) => T;
  /** Bell-shaped around 0 with a standard deviation of 1: sums only, so no platform rounds it differently. */
  readonly bell: () => number;
};

/** Four 32-bit words out of a text (cyrb128), to start a stream with. */
function words(name: string): [number, number, number, number] {
  let [a, b, c, d] = [1779033703, 3144134277, 1013904242, 2773480762];
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    a = b ^ Math.imul(a ^ code, 597399067);
    b = c ^ Math.imul(b ^ code, 2869860233);
    c = d ^ Math.imul(c ^ code, 951274213);
    d = a ^ Math.imul(d ^ code, 2716044179);
  }
  return [a | 0, b | 0, c | 0, d | 0];
}

/** The sfc32 generator: small, quick, whole numbers only. */
function stream(name: string): () => number {
  let [a, b, c, d] = words(name);
  const next = () => {
    const t = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    c |= 0;
    return (t >>> 0) / 4294967296;
  };
  for (let i = 0; i < 12; i++) next();
  return next;
}

function weighted<T>(next: () => number, choices: readonly (readonly [T, number])[]): T {
  const total = choices.reduce((sum, [, weight]) => sum + weight, 0);
  let left = next() * total;
  for (const [value, weight] of choices) {
    left -= weight;
    if (left < 0) return value;
  }
  return last(choices)[0];
}

function last<T>(list: readonly T[]): T {
  const value = list.at(-1);
  if (value === undefined) throw new Error("nothing to choose from");
  return value;
}

/** Starts the stream of that name. One stream per person, so that a change to one leaves the others as they were. */
export function seeded(name: string): Random {
  const next = stream(`Maison Lumen ${name}`);
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    whole,
    between: (low, high) => low + next() * (high - low),
    chance: (probability) => next() < probability,
    pick: (list) => list[whole(0, list.length - 1)] ?? last(list),
    weighted: (choices) => weighted(next, choices),
    bell: () => (next() + next() + next() + next() - 2) * Math.sqrt(3),
  };
}
