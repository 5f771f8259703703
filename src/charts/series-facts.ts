// A measure over time in words. In: its quarters, months and events. Out: facts of each, and the description for screen readers.
import type { Happening } from "../findings/happenings.ts";
import type { Series, SeriesMeasure, SeriesMonth, SeriesQuarter } from "../findings/series.ts";
import { chartWords } from "../words/charts.ts";
import { formatMonth, formatPeriod, type Language } from "../words/format.ts";
import { cutText, eventText, seriesValue, seriesWords } from "../words/series.ts";

export function quarterFacts(
  measure: SeriesMeasure,
  quarter: SeriesQuarter,
  language: Language,
): readonly string[] {
  const words = seriesWords[language];
  return [
    `${formatPeriod(quarter.at, language)}${chartWords[language].separator}${figureOf(measure, quarter, language)}`,
    ...(quarter.isPartial ? [words.partial] : []),
    ...(quarter.run === null ? [words.mixed] : []),
  ];
}

export function monthFacts(
  measure: SeriesMeasure,
  month: SeriesMonth,
  language: Language,
): readonly string[] {
  const words = seriesWords[language];
  const value = (of: number): string => seriesValue(measure, of, language);
  return [
    `${formatMonth(month.at, language)}${chartWords[language].separator}${figureOf(measure, month, language)}`,
    ...(month.limits === null ? [] : [words.limits(value(month.limits.low), value(month.limits.high))]),
    ...(month.isOutside ? [words.outside] : []),
    ...(month.run === null ? [words.mixed] : []),
  ];
}

export function eventFacts(event: Happening, isBreak: boolean, language: Language): readonly string[] {
  return [
    eventText({ ...event, what: event.what[language] }, language),
    ...(isBreak && event.breaks !== null ? [cutText(event.breaks, language)] : []),
  ];
}

function figureOf(
  measure: SeriesMeasure,
  { value, low, high, n }: Pick<SeriesQuarter, "value" | "low" | "high" | "n">,
  language: Language,
): string {
  const words = seriesWords[language];
  const text = (of: number): string => seriesValue(measure, of, language);
  const around = measure === "time" ? words.half : words.interval;
  const range = low === null || high === null ? "" : `${around(text(low), text(high))}, `;
  return `${text(value)} (${range}${chartWords[language].n(n)})`;
}

/** A sentence a quarter, the months that are out of the ordinary, and what cuts the line. */
export function seriesDescription({ measure, quarters, months, breaks }: Series, language: Language): string {
  return [
    ...quarters.map((quarter) => quarterFacts(measure, quarter, language)),
    ...months.filter(({ isOutside }) => isOutside).map((month) => monthFacts(measure, month, language)),
    ...breaks.map((event) => eventFacts(event, true, language)),
  ]
    .map((facts) => `${facts.join(", ")}.`)
    .join(" ");
}
