// What moved, kind by kind, against two quarters. In: the findings against each. Out: per kind the rows worth a line and how many others there are; and which irritants are new, gone, worse or better.
import type { Finding, FindingsAnswer, Measure } from "../answers/finding.ts";
import { isWorse } from "../findings/irritants.ts";
import { isProven, verdictWord } from "../findings/verdict-word.ts";

type MovedKind = "stages" | "feeling" | "stops" | "passes";

export type MovedRow = {
  readonly key: string;
  /** Of the quarter chosen to compare with, and of the other one; null where that list has none. */
  readonly near: Finding | null;
  readonly far: Finding | null;
};

export type MovedGroup = {
  readonly kind: MovedKind;
  readonly rows: readonly MovedRow[];
  /** Touchpoints of which nothing is proven nor possible against either. */
  readonly calm: readonly MovedRow[];
};

const KINDS: Readonly<Record<MovedKind, readonly Measure[]>> = {
  stages: ["reached", "slow"],
  feeling: ["feeling"],
  stops: ["stops"],
  passes: ["volume"],
};

/** Stages always have their line, along the journey; touchpoints where something moved against one of the two. */
export function movedByKind(
  near: FindingsAnswer,
  far: FindingsAnswer | null,
  stages: readonly string[],
): readonly MovedGroup[] {
  const later = new Map(far?.findings.map((one) => [one.key, one]));
  const known = new Set(near.findings.map(({ key }) => key));
  const all = [
    ...near.findings.map((one) => ({ key: one.key, near: one, far: later.get(one.key) ?? null, one })),
    ...[...later.values()]
      .filter(({ key }) => !known.has(key))
      .map((one) => ({ key: one.key, near: null, far: one, one })),
  ];
  return (Object.keys(KINDS) as MovedKind[]).flatMap((kind) => {
    const own = all.filter(({ one }) => KINDS[kind].includes(one.measure));
    const rank = ({ level, measure, place }: Finding): number =>
      level === "touchpoint"
        ? Number.MAX_SAFE_INTEGER
        : KINDS[kind].indexOf(measure) * stages.length + stages.indexOf(place);
    const { told = [], calm = [] } = Object.groupBy(
      own.toSorted((a, b) => rank(a.one) - rank(b.one)),
      (row) => (row.one.level === "stage" || isMoved(row.near) || isMoved(row.far) ? "told" : "calm"),
    );
    const rowOf = ({ one: _one, ...row }: (typeof all)[number]): MovedRow => row;
    return own.length === 0 ? [] : [{ kind, rows: told.map(rowOf), calm: calm.map(rowOf) }];
  });
}

const isMoved = (finding: Finding | null): boolean =>
  finding !== null && (isProven(finding) || verdictWord(finding) === "possible");

export type IrritantMove = "new" | "worse" | "better" | "gone";

/**
 * Only of proven changes at a touchpoint. New and gone are feelings that crossed zero; what else got worse or better is said to, since a
 * stop more or less tells of no state before.
 */
export function irritantMoves({ findings }: FindingsAnswer): ReadonlyMap<IrritantMove, readonly Finding[]> {
  const moved = findings.filter(
    (one) => one.level === "touchpoint" && one.measure !== "volume" && isProven(one),
  );
  return Map.groupBy(moved, moveOf);
}

function moveOf(finding: Finding): IrritantMove {
  const { measure, before, after } = finding;
  const isFelt = measure === "feeling" && before !== null && after !== null;
  if (isWorse(finding)) return isFelt && before >= 0 && after < 0 ? "new" : "worse";
  return isFelt && before < 0 && after >= 0 ? "gone" : "better";
}
