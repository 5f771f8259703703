// What customers feel. In: the marts and a filter. Out: emotion by stage and touchpoint with its interval, and verbatims.
import type { Database } from "../database/database.ts";
import { halfWidth } from "../statistics/student.ts";
import { type AnswerFacts, filterValues } from "./filter-values.ts";
import { periodId } from "./period.ts";
import { stageId, touchpointId } from "./places.ts";
import type {
  EmotionPoint,
  EmotionsAnswer,
  Filter,
  MoodPoint,
  PersonaAnswer,
  SourcePoint,
  Verbatim,
} from "./rows.ts";
import errorsSql from "./sql/emotion_errors.sql?raw";
import pointsSql from "./sql/emotion_points.sql?raw";
import moodsSql from "./sql/mood_points.sql?raw";
import verbatimsSql from "./sql/verbatims.sql?raw";

/** Verbatims shown for one touchpoint. */
const shownVerbatims = 12;

type PointRow = {
  readonly level: EmotionPoint["level"] | "all";
  readonly id: number;
  readonly source: number | null;
  readonly n: number;
  readonly total: number;
  readonly negative: number;
  readonly neutral: number;
  readonly positive: number;
  readonly promoters: number;
  readonly detractors: number;
};
type ErrorRow = Pick<PointRow, "level" | "id" | "source"> & {
  readonly customers: number;
  readonly score_error: number;
  readonly net_error: number;
  readonly positive_error: number;
};
type MoodRow = Omit<MoodPoint, "id"> & { readonly id: number };
type VerbatimRow = Omit<Verbatim, "period" | "text" | "stage" | "touchpoint" | "source"> & {
  readonly source: number;
  readonly stage: number;
  readonly touchpoint: number;
  readonly period: number;
  readonly words: string;
};

/** What the tables do not tell apart: a source, and a stage. */
const UNTOLD = 255;

/** Opinions carry no path: a filter by a touchpoint passed does not apply to them. */
export async function answerEmotions(
  database: Database,
  facts: AnswerFacts,
  filter: Filter,
  brief = false,
): Promise<EmotionsAnswer> {
  const values = filterValues(filter, facts);
  const { threshold } = facts;
  const [rows, errors, verbatims, moods] = await Promise.all([
    database.query<PointRow>(pointsSql, values),
    // Errors by customer do not add up: of several choices at once nobody knows them.
    isForeseen(filter) ? database.query<ErrorRow>(errorsSql, values) : [],
    brief ? [] : database.query<VerbatimRow>(verbatimsSql, { ...values, threshold, shown: shownVerbatims }),
    brief ? [] : database.query<MoodRow>(moodsSql, { ...values, threshold }),
  ]);
  const errorOf = errorsBy(errors);
  const stages = rows.filter(({ level, source }) => level === "stage" && source === null);
  const n = stages.reduce((sum, row) => sum + row.n, 0);
  if (n < threshold) return nothing;
  return {
    kind: "emotion",
    n,
    customers: errorOf({ level: "all", id: 0, source: null })?.customers ?? null,
    unplaced: stages.find(({ id }) => id === 0)?.n ?? 0,
    sources: rows.flatMap((row) => sourceOf(row, errorOf, facts)),
    points: rows.flatMap((row) => (isPlaced(row) ? [pointOf(row, errorOf(row), facts)] : [])),
    verbatims: verbatims.map((row) => verbatimOf(row, facts)),
    moods: moods.map((row) => moodOf(row, facts)),
  };
}

/** Of all opinions together, wherever and of whatever source; null under the threshold. */
export async function answerFeeling(
  database: Database,
  facts: AnswerFacts,
  filter: Filter,
): Promise<PersonaAnswer["feeling"]> {
  const values = filterValues(filter, facts);
  const [rows, errors] = await Promise.all([
    database.query<PointRow>(pointsSql, values),
    isForeseen(filter) ? database.query<ErrorRow>(errorsSql, values) : [],
  ]);
  const stages = rows.filter(({ level, source }) => level === "stage" && source === null);
  const n = stages.reduce((sum, row) => sum + row.n, 0);
  if (n < facts.threshold) return null;
  const total = stages.reduce((sum, row) => sum + row.total, 0);
  const error = errorsBy(errors)({ level: "all", id: 0, source: null });
  const { customers, mean, low, high } = figuresOf(total / n, error);
  return { n, customers, mean, low, high };
}

const nothing: EmotionsAnswer = {
  ...{ kind: "emotion", n: null, customers: null, unplaced: null },
  ...{ sources: [], points: [], verbatims: [], moods: [] },
};

const isForeseen = ({ persona, segment }: Filter): boolean => persona === null || segment === null;

type Place = Pick<PointRow, "level" | "id" | "source">;
type ErrorOf = (place: Place) => ErrorRow | undefined;

function errorsBy(errors: readonly ErrorRow[]): ErrorOf {
  const keyOf = ({ level, id, source }: Place) => `${level} ${id} ${source}`;
  const known = new Map(errors.map((row) => [keyOf(row), row]));
  return (place) => known.get(keyOf(place));
}

/** Of all places together, one source that is told. */
function sourceOf(row: PointRow, errorOf: ErrorOf, facts: AnswerFacts): SourcePoint[] {
  const { level, source: rank, n, total, positive, promoters, detractors } = row;
  const source = rank === null ? undefined : facts.sources[rank];
  if (level !== "all" || source === undefined || n < facts.threshold) return [];
  return [{ source, n, ...figuresOf(total / n, errorOf(row)), positive, promoters, detractors }];
}

/** A mean with its interval, and the widths of those of the shares beside it. */
function figuresOf(mean: number, error: ErrorRow | undefined) {
  const half = (standardError: number | undefined): number | null =>
    error === undefined || standardError === undefined ? null : halfWidth(standardError, error.customers);
  const width = half(error?.score_error);
  return {
    customers: error?.customers ?? null,
    mean,
    low: width === null ? null : mean - width,
    high: width === null ? null : mean + width,
    net_half: half(error?.net_error),
    positive_half: half(error?.positive_error),
  };
}

type PlacedRow = PointRow & { readonly level: EmotionPoint["level"] };

/** At a stage or touchpoint that is told, of all sources or of one that is. */
function isPlaced(row: PointRow): row is PlacedRow {
  const { level, id, source } = row;
  return level !== "all" && id > 0 && !(level === "stage" && id === UNTOLD) && source !== UNTOLD;
}

function verbatimOf(
  { words, period, stage, touchpoint, source, ...row }: VerbatimRow,
  facts: AnswerFacts,
): Verbatim {
  return {
    ...row,
    text: words,
    source: facts.sources[source] ?? null,
    period: periodId(period),
    stage: stage === 0 || stage === UNTOLD ? null : stageId(facts, stage),
    touchpoint: touchpoint <= 0 ? null : touchpointId(facts, touchpoint),
  };
}

function moodOf({ level, id: number, ...counts }: MoodRow, facts: AnswerFacts): MoodPoint {
  const id = { all: () => null, stage: stageId, touchpoint: touchpointId }[level](facts, number);
  return { level, id, ...counts };
}

function pointOf(
  { level, id: number, source: rank, n, total, ...shares }: PlacedRow,
  error: ErrorRow | undefined,
  facts: AnswerFacts,
): EmotionPoint {
  const id = level === "stage" ? stageId(facts, number) : touchpointId(facts, number);
  const source = rank === null ? null : (facts.sources[rank] ?? null);
  if (n < facts.threshold) return { level, id, source, ...gap };
  return { level, id, source, n, ...figuresOf(total / n, error), ...shares };
}

const gap = {
  ...{ n: null, customers: null, mean: null, low: null, high: null },
  ...{ negative: null, neutral: null, positive: null },
  ...{ promoters: null, detractors: null, net_half: null, positive_half: null },
};
