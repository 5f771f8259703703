// How many days ahead is early. In: how many people were so many days ahead. Out: the number of days that parts them best, or null where none does.

export type DaysAhead = { readonly days: number; readonly n: number };

/** Days that people would name, a week, three weeks, a month. */
const CUTS = [1, 2, 3, 7, 14, 21, 30, 60, 90, 120, 180, 365];

/** Of those cuts the one whose smaller side is the largest, the shorter of two alike. Who came has no say in it. */
export function daysAhead(told: readonly DaysAhead[], least: number): number | null {
  const all = told.reduce((sum, { n }) => sum + n, 0);
  const sized = CUTS.map((days) => {
    const near = told.filter((one) => one.days <= days).reduce((sum, { n }) => sum + n, 0);
    return { days, smaller: Math.min(near, all - near) };
  });
  const best = sized.reduce((one, two) => (two.smaller > one.smaller ? two : one));
  return best.smaller >= least ? best.days : null;
}
