// Quarters as ids and as the numbers that tables hold. In: "2026-T3". Out: 20263, and back.

/** All that began before the quarters that are told apart (journey/core/told_periods.sql): one period, never compared. */
export const BEFORE = "before";
const BEFORE_CODE = 1;

/** Null for "all": no period is chosen. Throws on anything else that is not a quarter. */
export function periodCode(id: string): number | null {
  if (id === "all") return null;
  if (id === BEFORE) return BEFORE_CODE;
  const [, year, quarter] = /^(\d{4})-T([1-4])$/.exec(id) ?? [];
  if (year === undefined || quarter === undefined) throw new Error(`invalid period: ${id}`);
  return Number(year) * 10 + Number(quarter);
}

export function periodId(code: number): string {
  if (code === BEFORE_CODE) return BEFORE;
  return `${Math.floor(code / 10)}-T${code % 10}`;
}

/** First and last day of the quarter, ISO. */
export function periodBounds(code: number): { readonly start: string; readonly end: string } {
  const year = Math.floor(code / 10);
  const firstMonth = ((code % 10) - 1) * 3;
  return { start: isoDay(Date.UTC(year, firstMonth, 1)), end: isoDay(Date.UTC(year, firstMonth + 3, 0)) };
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
