// When most people come. In: how many contacts each five minutes of a day had. Out: the stretch of the day that is busiest beside the rest, or null where none is.

export type Busy = { readonly starts: number; readonly n: number };
/** In minutes of the day; `ends` is no part of it. */
export type RushHour = { readonly starts: number; readonly ends: number };

const FIVE = 5;
/** A day is cut into this many parts at most, the finest that people would name. */
const PARTS = 32;
const LENGTHS = [5, 15, 30, 60];
/** Fewer contacts than this part of the mean: as good as closed. */
const CLOSED = 0.25;
/** A rush is no rush where it takes more than half of the hours, or is hardly busier than the rest. */
const MOST = 0.5;
const BUSIER = 1.5;
/** Where people come at one pace all day, a stretch stands out by as much in one case of a hundred. */
const SURE = 8;

/**
 * The window of Kulldorff's scan statistic: where contacts fall at one pace inside and another outside, the stretch whose two paces explain best
 * when they came ("A spatial scan statistic", Communications in Statistics 26, 1997). Parts of the day with hardly any contact, the night, are no slow
 * hours. Where the busy stretch is most of the day, what is left is the exception, and no rush is told. Ratings have no say in it.
 */
export function rushHour(busy: readonly Busy[]): RushHour | null {
  const [first, last] = [
    Math.min(...busy.map(({ starts }) => starts)),
    Math.max(...busy.map(({ starts }) => starts)) + FIVE,
  ];
  const length = LENGTHS.find((one) => (last - first) / one <= PARTS) ?? 60;
  const parts = new Map<number, number>();
  for (const { starts, n } of busy) {
    const part = Math.floor(starts / length) * length;
    parts.set(part, (parts.get(part) ?? 0) + n);
  }
  const open = openOf(parts);
  const all = open.reduce((sum, [, n]) => sum + n, 0);
  let best: RushHour | null = null;
  let likeliest = SURE;
  for (const [from, [starts]] of open.entries()) {
    let inside = 0;
    for (const [to, [end, n]] of open.entries()) {
      if (to < from) continue;
      // A rush across hours of closing would be two.
      if (end - starts !== (to - from) * length) break;
      inside += n;
      const likelihood = likelihoodOf(inside, all, (to - from + 1) / open.length);
      if (likelihood <= likeliest) continue;
      best = { starts, ends: end + length };
      likeliest = likelihood;
    }
  }
  return best !== null && best.ends - best.starts <= MOST * open.length * length ? best : null;
}

function openOf(parts: ReadonlyMap<number, number>): readonly (readonly [starts: number, n: number])[] {
  const mean = [...parts.values()].reduce((sum, n) => sum + n, 0) / parts.size;
  return [...parts].filter(([, n]) => n >= CLOSED * mean).toSorted(([a], [b]) => a - b);
}

/** Of two paces against one, in logarithms; 0 where the stretch is hardly busier. */
function likelihoodOf(inside: number, all: number, share: number): number {
  const outside = all - inside;
  if (share === 1 || outside === 0 || inside / share < (BUSIER * outside) / (1 - share)) return 0;
  return inside * Math.log(inside / (all * share)) + outside * Math.log(outside / (all * (1 - share)));
}
