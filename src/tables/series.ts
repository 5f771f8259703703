// A measure over time as a table. In: its series by stage. Out: a row a stage and quarter, then a row a month, with intervals, limits and n.
import { stageName } from "../answers/names.ts";
import type { Site } from "../answers/site.ts";
import type { Series, SeriesMeasure, SeriesMonth, SeriesQuarter } from "../findings/series.ts";
import { formatMonth, formatPeriod, type Language } from "../words/format.ts";
import { seriesWords } from "../words/series.ts";
import { type Cells, cellsIn, columnsOf, type Table, type TableRow } from "./table.ts";

const COUNTS = { reached: "n", feeling: "emotion_n", time: "time_n" } as const;
const RANGES = {
  reached: ["low", "high"],
  feeling: ["low", "high"],
  time: ["q1_seconds", "q3_seconds"],
} as const;

export function seriesTable(
  all: readonly Series[],
  measure: SeriesMeasure,
  site: Site,
  language: Language,
): Table {
  const words = seriesWords[language];
  const keys = [
    "stage",
    "period",
    "value",
    ...RANGES[measure],
    COUNTS[measure],
    "limit_low",
    "limit_high",
    "told",
  ] as const;
  return {
    name: "series",
    caption: `${words.table} · ${words.measures[measure]}`,
    columns: columnsOf(keys, language),
    rows: all.flatMap((series) => [
      ...series.quarters.map((quarter) => rowOf(series, quarter, null, site, language)),
      ...series.months.map((month) => rowOf(series, month, month.limits, site, language)),
    ]),
  };
}

function rowOf(
  series: Series,
  point: SeriesQuarter | SeriesMonth,
  limits: SeriesMonth["limits"],
  site: Site,
  language: Language,
): TableRow {
  const { stage, measure } = series;
  const cells = cellsIn(language);
  const value = valueCell(cells, measure);
  const name = point.span === "month" ? formatMonth(point.at, language) : formatPeriod(point.at, language);
  return {
    key: `${measure}/${stage}/${point.at}`,
    cells: [
      cells.text(stageName(site, stage, language), stage),
      cells.text(name, point.at),
      value(point.value),
      value(point.low),
      value(point.high),
      cells.count(point.n),
      value(limits?.low ?? null),
      value(limits?.high ?? null),
      cells.text(...toldOf(point, series, language)),
    ],
  };
}

function valueCell(cells: Cells, measure: SeriesMeasure): Cells["score"] {
  return { reached: cells.share, feeling: cells.score, time: cells.seconds }[measure];
}

/** What is to be known of a point: young, out of the ordinary, and which of the series it is in where one was cut. */
function toldOf(
  point: SeriesQuarter | SeriesMonth,
  { breaks }: Series,
  language: Language,
): [text: string, value: string] {
  const words = seriesWords[language];
  const isPartial = "isPartial" in point && point.isPartial;
  const isOutside = "isOutside" in point && point.isOutside;
  const told: readonly [text: string, value: string][] = [
    ...(isPartial ? [[words.partial, "partial"] as [string, string]] : []),
    ...(isOutside ? [[words.outside, "outside"] as [string, string]] : []),
    ...(point.run === null ? [[words.mixed, "mixed"] as [string, string]] : []),
    ...(point.run !== null && breaks.length > 0
      ? [[words.run(point.run + 1), `run-${point.run + 1}`] as [string, string]]
      : []),
  ];
  return [told.map(([text]) => text).join(", "), told.map(([, value]) => value).join(" ")];
}
