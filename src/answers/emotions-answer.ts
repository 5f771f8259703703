// What customers feel. In: the marts and a filter. Out: emotion by stage and touchpoint with its interval, and verbatims.
import type { Database } from "../database/database.ts";
import { type AnswerFacts, filterValues } from "./filter-values.ts";
import { periodId } from "./period.ts";
import { stageId, touchpointId } from "./places.ts";
import type { EmotionPoint, EmotionsAnswer, Filter, Verbatim } from "./rows.ts";
import pointsSql from "./sql/emotion_points.sql?raw";
import verbatimsSql from "./sql/verbatims.sql?raw";
import { meanInterval } from "./statistics/student.ts";

/** Verbatims shown for one touchpoint. */
const shownVerbatims = 12;

type PointRow = {
  readonly level: EmotionPoint["level"];
  readonly id: number;
  readonly source: number | null;
  readonly n: number;
  readonly customers: number;
  readonly total: number;
  readonly squares: number;
  readonly negative: number;
  readonly neutral: number;
  readonly positive: number;
};
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
  const [rows, verbatims] = await Promise.all([
    database.query<PointRow>(pointsSql, values),
    brief ? [] : database.query<VerbatimRow>(verbatimsSql, { ...values, threshold, shown: shownVerbatims }),
  ]);
  const all = rows.filter(({ level, source }) => level === "stage" && source === null);
  const n = all.reduce((sum, row) => sum + row.n, 0);
  if (n < threshold) return { kind: "emotion", n: null, unplaced: null, points: [], verbatims: [] };
  return {
    kind: "emotion",
    n,
    unplaced: all.find(({ id }) => id === 0)?.n ?? 0,
    points: rows.filter(isPlaced).map((row) => pointOf(row, facts)),
    verbatims: verbatims.map((row) => verbatimOf(row, facts)),
  };
}

/** At a stage or touchpoint that is told, of all sources or of one that is. */
function isPlaced({ level, id, source }: PointRow): boolean {
  return id > 0 && !(level === "stage" && id === UNTOLD) && source !== UNTOLD;
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

function pointOf(
  { level, id: number, source: rank, n, customers, total, squares, ...shares }: PointRow,
  facts: AnswerFacts,
): EmotionPoint {
  const id = level === "stage" ? stageId(facts, number) : touchpointId(facts, number);
  const source = rank === null ? null : (facts.sources[rank] ?? null);
  if (n < facts.threshold) return { level, id, source, ...gap };
  const mean = total / n;
  const sd = Math.sqrt(Math.max(0, (squares - n * mean * mean) / (n - 1)));
  const interval = meanInterval({ mean, sd, n });
  return {
    level,
    id,
    source,
    n,
    customers,
    mean,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    ...shares,
  };
}

const gap = {
  ...{ n: null, customers: null, mean: null, low: null, high: null },
  ...{ negative: null, neutral: null, positive: null },
};
