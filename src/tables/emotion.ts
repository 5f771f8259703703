// Emotion as tables. In: the rows of the emotions answers. Out: one table of points, one of verbatims.

import type { Finding, FindingsAnswer } from "../answers/finding.ts";
import { sourceName, stageName, touchpointName } from "../answers/names.ts";
import type { EmotionPoint, EmotionsAnswer, Verbatim } from "../answers/rows.ts";
import type { Site } from "../answers/site.ts";
import { findingAt } from "../findings/finding-at.ts";
import { nativeFigure } from "../findings/native-scale.ts";
import { verdictWord } from "../findings/verdict-word.ts";
import { emotionWords, nativeText, verbatimWords } from "../words/emotion.ts";
import { findingWords } from "../words/findings.ts";
import { formatPeriod, type Language } from "../words/format.ts";
import { moodWords } from "../words/moods.ts";
import { cellsIn, columnsOf, type Table, type TableRow } from "./table.ts";

const KEYS = [
  "level",
  "place",
  "export",
  "emotion_n",
  "opinion_customers",
  "mean",
  "low",
  "high",
  "negative",
  "neutral",
  "positive",
  "native",
  "native_low",
  "native_high",
] as const;

export function emotionsTable(
  answer: EmotionsAnswer,
  compare: EmotionsAnswer | null,
  findings: FindingsAnswer,
  site: Site,
  language: Language,
): Table {
  const past = new Map(compare?.points.map((point) => [pointKey(point), point]));
  const orderOf = placesIn(site);
  const points = [...answer.points].sort(
    (a, b) =>
      (a.level < b.level ? -1 : a.level > b.level ? 1 : 0) ||
      orderOf(a) - orderOf(b) ||
      (pointKey(a) < pointKey(b) ? -1 : 1),
  );
  const rows = points.map((point) =>
    emotionRow(point, past.get(pointKey(point)), movedAt(point, findings), site, language),
  );
  return {
    name: "emotions",
    caption: emotionWords[language].table,
    columns: columnsOf(compare ? [...KEYS, "compare_mean", "verdict"] : KEYS, language),
    rows: compare ? rows : rows.map((row) => ({ ...row, cells: row.cells.slice(0, KEYS.length) })),
  };
}

/** Sources are described, not tested. */
function movedAt({ level, id, source }: EmotionPoint, findings: FindingsAnswer): Finding | null {
  return source === null ? findingAt(findings, "feeling", level, id) : null;
}

/** Stages in their order, touchpoints as the company lists them. */
function placesIn({ stages, touchpoints }: Site): (point: EmotionPoint) => number {
  const places = {
    stage: new Map(stages.map(({ id }, at) => [id, at])),
    touchpoint: new Map(touchpoints.map(({ id }, at) => [id, at])),
  };
  return ({ level, id }) => places[level].get(id) ?? places[level].size;
}

function pointKey({ level, id, source }: EmotionPoint): string {
  return source === null ? `${level}:${id}` : `${level}:${id}@${source}`;
}

function emotionRow(
  point: EmotionPoint,
  past: EmotionPoint | undefined,
  moved: Finding | null,
  site: Site,
  language: Language,
): TableRow {
  const cells = cellsIn(language);
  const words = emotionWords[language];
  // Several sources together may have several scales.
  const native = point.source === null ? null : nativeFigure(point, site.scales[point.source]);
  const name =
    point.level === "stage" ? stageName(site, point.id, language) : touchpointName(site, point.id, language);
  return {
    key: pointKey(point),
    cells: [
      cells.text(words.levels[point.level], point.level),
      cells.text(name, point.id),
      cells.text(
        point.source === null ? words.allSources : sourceName(site, point.source),
        point.source ?? "",
      ),
      cells.count(point.n),
      cells.count(point.customers),
      cells.score(point.mean),
      cells.score(point.low),
      cells.score(point.high),
      cells.count(point.negative),
      cells.count(point.neutral),
      cells.count(point.positive),
      native === null ? cells.text("–", "") : cells.text(nativeText(native, language), native.value),
      cells.plain(native?.low ?? null),
      cells.plain(native?.high ?? null),
      cells.score(past?.mean ?? null),
      moved === null
        ? cells.text("–", "")
        : cells.text(findingWords[language].verdicts[verdictWord(moved)], moved.verdict),
    ],
  };
}

export function verbatimsTable(verbatims: readonly Verbatim[], site: Site, language: Language): Table {
  const isRead = site.moods.status === "read";
  return {
    name: "verbatims",
    caption: verbatimWords[language].table,
    columns: columnsOf(
      isRead
        ? ["text", "score", "sounds_low", "stage", "node", "export", "period", "placed"]
        : ["text", "score", "stage", "node", "export", "period", "placed"],
      language,
    ),
    rows: verbatims.map((verbatim, at) => verbatimRow(verbatim, at, site, language)),
  };
}

/** What the words of an unrated one say; a rated one has its rating. */
function moodCell({ sounds_low }: Verbatim, language: Language): TableRow["cells"][number] {
  const { text } = cellsIn(language);
  return sounds_low === null
    ? text("–", "")
    : text(moodWords[language].says[sounds_low ? "true" : "false"], sounds_low ? "low" : "other");
}

function verbatimRow(verbatim: Verbatim, at: number, site: Site, language: Language): TableRow {
  const cells = cellsIn(language);
  const { stage, touchpoint, source, period, placed } = verbatim;
  return {
    key: String(at + 1),
    cells: [
      cells.text(verbatim.text),
      cells.score(verbatim.score),
      ...(site.moods.status === "read" ? [moodCell(verbatim, language)] : []),
      cells.text(stage === null ? "–" : stageName(site, stage, language), stage ?? ""),
      cells.text(touchpoint === null ? "–" : touchpointName(site, touchpoint, language), touchpoint ?? ""),
      cells.text(source === null ? "–" : sourceName(site, source), source ?? ""),
      cells.text(formatPeriod(period, language), period),
      cells.text(verbatimWords[language].placedBy[placed], placed),
    ],
  };
}
