// Things on a line that want to be somewhere but may not overlap. In: wishes and sizes, in order. Out: the nearest places without overlap.

export type Wish = { readonly at: number; readonly size: number; readonly weight: number };

/**
 * Starts of the things, in order, `gap` apart at least, inside 0…length, with the least weighted sum of squared moves
 * (isotonic regression by pooling adjacent violators, then clamped). When they cannot fit they start at 0 and run over.
 */
export function spread(wishes: readonly Wish[], gap: number, length: number): readonly number[] {
  const offsets: number[] = [];
  let used = 0;
  for (const wish of wishes) {
    offsets.push(used);
    used += wish.size + gap;
  }
  const slack = Math.max(0, length - (used - gap));
  const pools = pool(
    wishes.map((wish, at) => ({ mean: wish.at - (offsets[at] ?? 0), weight: wish.weight, count: 1 })),
  );
  const free = pools.flatMap(({ mean, count }) =>
    Array<number>(count).fill(Math.min(slack, Math.max(0, mean))),
  );
  return free.map((start, at) => start + (offsets[at] ?? 0));
}

type Pool = { readonly mean: number; readonly weight: number; readonly count: number };

function pool(items: readonly Pool[]): readonly Pool[] {
  const pools: Pool[] = [];
  for (const item of items) {
    let last = item;
    for (let before = pools.at(-1); before && before.mean > last.mean; before = pools.at(-1)) {
      pools.pop();
      last = join(before, last);
    }
    pools.push(last);
  }
  return pools;
}

function join(a: Pool, b: Pool): Pool {
  const weight = a.weight + b.weight;
  return { mean: (a.mean * a.weight + b.mean * b.weight) / weight, weight, count: a.count + b.count };
}
