// What a frozen quarter says today. In: the quarter as the meeting saw it and as this build counts it. Out: each figure that is no longer the same, and why, where that is known.
import type { FrozenQuarter, Restatement } from "../answers/site.ts";

/** A figure of the headline: journeys entered, old enough, at a stage, or the mean feeling of a stage. */
type Figure = { readonly key: string; readonly value: number | null; readonly customers: number | null };

/**
 * A count that moved by fewer than the threshold is told as "fewer than…" (`is_small`), never by how many: two releases side by side must
 * not isolate somebody.
 */
export function restatementOf(
  then: FrozenQuarter,
  now: FrozenQuarter,
  threshold: number,
): Restatement | null {
  const before = new Map(figuresOf(then).map((figure) => [figure.key, figure]));
  const figures = figuresOf(now).flatMap((figure) => {
    const was = before.get(figure.key);
    if (was === undefined || same(was, figure)) return [];
    const moved = Math.abs((was.customers ?? 0) - (figure.customers ?? 0));
    const is_small = moved < threshold;
    return [{ key: figure.key, was: is_small ? null : was.value, is: figure.value, is_small }];
  });
  const verdicts = verdictsMoved(then, now);
  if (figures.length === 0 && verdicts.length === 0) return null;
  return { quarter: then.quarter, seen_on: then.as_of, figures, verdicts, reasons: reasonsOf(then, now) };
}

function same(was: Figure, is: Figure): boolean {
  return was.customers === is.customers && Math.abs((was.value ?? 0) - (is.value ?? 0)) < 0.005;
}

function figuresOf({ n, mature, stages, feelings }: FrozenQuarter): Figure[] {
  return [
    { key: "n", value: n, customers: n },
    { key: "mature", value: mature, customers: mature },
    ...stages.map(({ stage, reached }) => ({ key: `reached/${stage}`, value: reached, customers: reached })),
    ...feelings.map(({ stage, mean, n: told }) => ({
      key: `feeling/${stage}`,
      value: mean,
      customers: told,
    })),
  ];
}

function verdictsMoved(then: FrozenQuarter, now: FrozenQuarter): Restatement["verdicts"] {
  const today = new Map(now.findings.map(({ key, verdict }) => [key, verdict]));
  return then.findings.flatMap(({ key, verdict: was }) => {
    const is = today.get(key) ?? null;
    const mattered = was === "up" || was === "down" || is === "up" || is === "down";
    return mattered && is !== was ? [{ key, was, is }] : [];
  });
}

/** New or longer exports, a touchpoint that changed its stage or went, later data. */
function reasonsOf(then: FrozenQuarter, now: FrozenQuarter): Restatement["reasons"] {
  const rows = new Map(then.files.map(({ file, rows_kept }) => [file, rows_kept]));
  const files = now.files
    .filter(({ file, rows_kept }) => rows.get(file) !== rows_kept)
    .map(({ file }) => file);
  const stages = new Map(now.touchpoints.map(({ id, stage }) => [id, stage]));
  const touchpoints = then.touchpoints
    .filter(({ id, stage }) => stages.get(id) !== stage)
    .map(({ id }) => id);
  return { files, touchpoints, later: now.as_of > then.as_of };
}
