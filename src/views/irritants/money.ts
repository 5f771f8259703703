// Stakes as people read them. In: a stake, the site, the share that could be kept. Out: ranges, and the lines of the calculation.
import { groupName } from "../../answers/names.ts";
import type { Worth } from "../../answers/rows.ts";
import type { Range, Stake, StakeGroup } from "../../findings/stakes.ts";
import { halfWidth } from "../../statistics/student.ts";
import { formatMoney } from "../../words/format.ts";
import { estimateText, type FormulaLine, irritantWords, type WorthLine } from "../../words/irritants.ts";
import type { ViewProps } from "../page.ts";

type Telling = Pick<ViewProps, "site" | "language">;

export function rangeTexts({ value, low, high }: Range, { site, language }: Telling) {
  const text = (amount: number) => estimateText(amount, language, site.currency);
  return { value: text(value), low: text(low), high: text(high) };
}

/** "3 100 € (de 1 200 € à 5 000 €)". */
export function rangeText(range: Range, telling: Telling): string {
  const { value, low, high } = rangeTexts(range, telling);
  return irritantWords[telling.language].atStake(value, low, high);
}

export function formulaLines(stake: Stake, share: number, telling: Telling): readonly FormulaLine[] {
  return stake.groups.map((group) => formulaLine(group, share, telling));
}

function formulaLine(group: StakeGroup, share: number, telling: Telling): FormulaLine {
  const { site, language } = telling;
  const money = (amount: number) => formatMoney(amount, language, site.currency);
  const mean = rangeTexts(group.mean, telling);
  return {
    segment: segmentName(group.segment, telling),
    ...{ excess: group.excess.value, low: group.excess.low, high: group.excess.high },
    ...{ lost: group.lost, of: group.of, expected: group.expected, chance: group.chance, share },
    worth: money(group.worth.mean),
    medianWorth: money(group.worth.median),
    winning: group.winning === null ? null : money(group.winning),
    ...{ mean: mean.value, meanLow: mean.low, meanHigh: mean.high },
    median: rangeTexts(group.median, telling).value,
  };
}

/** Null where there is one segment alone, or none is told. */
export function segmentName(segment: string | null, { site, language }: Telling): string | null {
  if (segment === null || site.segments.length === 0) return null;
  return segment === "" ? irritantWords[language].segmentless : groupName(site, "segment", segment, language);
}

export function worthLine(worth: Worth, { site, language }: Telling): WorthLine {
  const money = (amount: number) => formatMoney(amount, language, site.currency);
  const half = halfWidth(worth.error, worth.customers) ?? 0;
  // As the mean itself: three digits.
  const bound = (amount: number) => money(Number(Math.max(0, amount).toPrecision(3)));
  return {
    mean: money(worth.mean),
    low: bound(worth.mean - half),
    high: bound(worth.mean + half),
    ...{ median: money(worth.median), q1: money(worth.q1), q3: money(worth.q3) },
    ...{ n: worth.n, customers: worth.customers, allQuarters: worth.all_quarters },
  };
}
