// What hurts at a stage, as far as it is known. In: feelings, stops, losses and findings by touchpoint. Out: those to look at, the surest and largest first.
import type { Finding, FindingsAnswer } from "../answers/finding.ts";
import type { EmotionPoint, TouchpointPasses } from "../answers/rows.ts";
import { isLate, type Late } from "./late.ts";
import { isLoud } from "./pains.ts";
import type { Range } from "./stakes.ts";

/**
 * worse: a proven change for the worse. standing: opinions are negative, surely. losing: more are lost than elsewhere, surely.
 * late: a promised delay is missed, or people surely wait longer.
 * louder: more opinions are negative than elsewhere, surely. possible: negative on average, which chance may explain.
 * solved: a proven change for the better, from a state that hurt.
 */
export type IrritantState = "worse" | "standing" | "losing" | "late" | "louder" | "possible" | "solved";

export type Irritant = {
  readonly touchpoint: string;
  readonly state: IrritantState;
  /** What customers say there; null where too few do. */
  readonly said: {
    readonly n: number;
    readonly customers: number | null;
    readonly mean: number;
    readonly negative: number;
  } | null;
  /** Mature journeys that went no further, of those that passed and are not still open; null where none passed. */
  readonly done: { readonly n: number; readonly of: number } | null;
  readonly change: Finding | null;
  /** Journeys lost beyond what is expected there; null where that is not surely more than none, or not known. */
  readonly excess: Range | null;
  readonly late: Late;
};

type Known = {
  readonly points: readonly EmotionPoint[];
  readonly passes: readonly TouchpointPasses[];
  readonly findings: FindingsAnswer["findings"];
  /** Journeys lost beyond what is expected, by touchpoint; none where that was not asked. */
  readonly excesses: ReadonlyMap<string, Range>;
  /** Touchpoints where people wait too long. */
  readonly late: ReadonlyMap<string, Late>;
};

const NOTHING_LATE: Late = { waits: [], delays: [] };

const ORDER: readonly IrritantState[] = [
  "worse",
  "standing",
  "losing",
  "late",
  "louder",
  "possible",
  "solved",
];

/** Of the touchpoints of one stage. */
export function irritantsOf(touchpoints: readonly string[], known: Known): readonly Irritant[] {
  return touchpoints
    .flatMap((touchpoint) => irritantAt(touchpoint, known) ?? [])
    .sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || weight(b) - weight(a));
}

const weight = ({ said, done }: Irritant): number => Math.max(said?.n ?? 0, done?.n ?? 0);

function irritantAt(touchpoint: string, known: Known): Irritant | null {
  const point = known.points.find((one) => one.id === touchpoint && isOfPlace(one));
  const passes = known.passes.find((one) => one.touchpoint === touchpoint);
  const change = changeAt(touchpoint, known.findings);
  const loss = known.excesses.get(touchpoint);
  const excess = loss !== undefined && loss.low > 0 ? loss : null;
  const late = known.late.get(touchpoint) ?? NOTHING_LATE;
  const state = stateOf(point, change, excess, { ...known, isWaiting: isLate(late) });
  if (state === null) return null;
  const { n = null, mean = null, customers = null, negative = null } = point ?? {};
  const of = passes === undefined ? 0 : passes.mature - passes.open;
  return {
    touchpoint,
    state,
    said: n === null || mean === null ? null : { n, customers, mean, negative: negative ?? 0 },
    done: passes === undefined || of === 0 ? null : { n: passes.stopped, of },
    change,
    excess,
    late,
  };
}

function stateOf(
  point: EmotionPoint | undefined,
  change: Finding | null,
  excess: Range | null,
  { points, isWaiting }: Known & { readonly isWaiting: boolean },
): IrritantState | null {
  if (change !== null && isWorse(change)) return "worse";
  if (point?.high != null && point.high < 0) return "standing";
  // What still hurts more than elsewhere is not solved by having hurt even more.
  if (excess !== null) return "losing";
  if (isWaiting) return "late";
  if (point !== undefined && isLoud(point, points.filter(isOfPlace))) return "louder";
  if (change !== null && (change.measure === "stops" || (change.before ?? 0) < 0)) return "solved";
  return point?.mean != null && point.mean < 0 ? "possible" : null;
}

const isOfPlace = ({ level, source }: EmotionPoint): boolean => level === "touchpoint" && source === null;

/** The proven change that concerns most journeys; volumes hurt nobody. */
function changeAt(touchpoint: string, findings: FindingsAnswer["findings"]): Finding | null {
  const proven = findings.filter(
    ({ level, place, measure, verdict }) =>
      level === "touchpoint" &&
      place === touchpoint &&
      measure !== "volume" &&
      (verdict === "up" || verdict === "down"),
  );
  return proven.find(isWorse) ?? proven[0] ?? null;
}

/** More stops, slower, less content, fewer that come so far. */
export function isWorse({ measure, verdict }: Pick<Finding, "measure" | "verdict">): boolean {
  return (measure === "stops" || measure === "slow" ? "up" : "down") === verdict && measure !== "volume";
}
