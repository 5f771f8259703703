// Each touchpoint of the company with all that is known of it. In: the answers of a period and the site. Out: a row a touchpoint, and those that two measures set apart.
import { touchpointName } from "../answers/names.ts";
import type { EmotionPoint, EmotionsAnswer, ImportanceAnswer, TouchpointsAnswer } from "../answers/rows.ts";
import type { Site, Touchpoint } from "../answers/site.ts";
import { UNCLASSIFIED_ID } from "../company/touchpoint-ids.ts";
import type { Interval } from "../statistics/interval.ts";
import { wilson } from "../statistics/wilson.ts";
import type { Language } from "../words/format.ts";

export type TouchpointAnswers = {
  readonly touchpoints: { readonly now: TouchpointsAnswer };
  readonly emotion: { readonly now: EmotionsAnswer };
  readonly importance: { readonly now: ImportanceAnswer };
};

/** A share with what it is of. */
export type Part = Interval & { readonly share: number; readonly count: number; readonly n: number };

export type TouchpointFacts = Pick<Touchpoint, "id" | "stage" | "direction" | "owner"> & {
  readonly name: string;
  readonly channel: string;
  readonly online: NonNullable<Touchpoint["online"]> | null;
  /** As the team declares it, 1 to 5. */
  readonly declared: number | null;
  /** Journeys that pass, and their share of all; null where that is not told. */
  readonly n: number | null;
  readonly share: number | null;
  /** Of the mature journeys that pass and are over, or have gone on: those whose last step it is. */
  readonly exits: Part | null;
  /** Whether nobody there has been silent for long enough to be over. */
  readonly early: boolean;
  /** Of all that pass: those that come back to it. */
  readonly again: Part | null;
  /** Of the mature journeys that first pass it before the goal: those that reach it. Null from the goal on. */
  readonly conversion: Part | null;
  readonly feeling: EmotionPoint | null;
  /** Share of arrivals at the goal that would be lost without it. */
  readonly removal: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly response: ImportanceAnswer["touchpoints"][number]["response"];
};

/** In the order of the company's own sheet. */
export function touchpointFacts(
  answers: TouchpointAnswers,
  site: Site,
  language: Language,
): readonly TouchpointFacts[] {
  const passes = new Map(answers.touchpoints.now.touchpoints.map((row) => [row.touchpoint, row]));
  const worth = new Map(answers.importance.now.touchpoints.map((row) => [row.touchpoint, row]));
  const feelings = new Map(
    answers.emotion.now.points
      .filter(({ level, source, mean }) => level === "touchpoint" && source === null && mean !== null)
      .map((point) => [point.id, point]),
  );
  const goal = site.stages.findIndex(({ id }) => id === site.goal_stage);
  const all = answers.touchpoints.now.n;
  return site.touchpoints
    .filter(({ id }) => id !== UNCLASSIFIED_ID)
    .map(({ id, stage, direction, owner, channel, online, importance }) => {
      const row = passes.get(id);
      const told = row === undefined ? undefined : worth.get(id);
      const comesBefore = site.stages.findIndex((one) => one.id === stage) < goal;
      return {
        ...{ id, stage, direction, owner, name: touchpointName(site, id, language) },
        channel: channel[language],
        online: online ?? null,
        declared: importance ?? null,
        n: row?.n ?? null,
        share: row === undefined || !all ? null : row.n / all,
        // Where nobody could have ended yet, "0 %" would say that nobody does.
        exits: row === undefined || tooEarly(row) ? null : partOf(row.stopped, row.mature - row.open, site),
        early: row !== undefined && tooEarly(row),
        again: row === undefined ? null : partOf(row.again, row.n, site),
        conversion: row === undefined || !comesBefore ? null : partOf(row.converted, row.before_goal, site),
        feeling: feelings.get(id) ?? null,
        removal: comesBefore ? (told?.removal ?? null) : null,
        low: comesBefore ? (told?.low ?? null) : null,
        high: comesBefore ? (told?.high ?? null) : null,
        response: worth.get(id)?.response ?? null,
      };
    });
}

/** Whoever is silent there may still come back: none of them has been silent for as long as it takes to have ended. */
const tooEarly = ({ stopped, open }: { readonly stopped: number; readonly open: number }): boolean =>
  stopped === 0 && open > 0;

function partOf(count: number, n: number, { threshold }: Site): Part | null {
  if (n < Math.max(1, threshold)) return null;
  return { share: count / n, count, n, ...wilson({ successes: count, n }) };
}

/** Where one measure stands beside its border, once its whole interval does; else nobody can say. */
export type Side = "low" | "high" | "unclear";

export function sideOf({ low, high }: { low: number | null; high: number | null }, border: number): Side {
  if (low === null || high === null) return "unclear";
  if (low > border) return "high";
  return high < border ? "low" : "unclear";
}

/** A touchpoint on two measures. `x` and `y` with their intervals; a declared importance is what was said, without one. */
export type MatrixPoint = {
  readonly id: string;
  readonly name: string;
  readonly stage: string | null;
  readonly x: Measured;
  readonly y: Measured;
};
export type Measured = Interval & { readonly value: number; readonly n: number | null };

export type MatrixFacts = {
  readonly points: readonly MatrixPoint[];
  /** Where low ends and high begins. */
  readonly borders: { readonly x: number; readonly y: number };
};

/** Feeling against what it is worth: the borders are the mean of all opinions at these touchpoints, and the mean worth. */
export function feelingMatrix(facts: readonly TouchpointFacts[]): MatrixFacts | null {
  const points = facts.flatMap((one): MatrixPoint[] => {
    const y = worthOf(one);
    const { mean, low, high, n } = one.feeling ?? {};
    if (y === null || mean == null || low == null || high == null || n == null) return [];
    return [{ id: one.id, name: one.name, stage: one.stage, x: { value: mean, low, high, n }, y }];
  });
  return matrixOf(points, ({ x }) => x.n ?? 1);
}

/** What the team declares against what journeys show: the borders are the two means. */
export function declaredMatrix(facts: readonly TouchpointFacts[]): MatrixFacts | null {
  const points = facts.flatMap((one): MatrixPoint[] => {
    const { declared } = one;
    const y = worthOf(one);
    if (declared === null || y === null) return [];
    const x = { value: declared, low: declared, high: declared, n: null };
    return [{ id: one.id, name: one.name, stage: one.stage, x, y }];
  });
  return matrixOf(points, () => 1);
}

function worthOf({ removal, low, high, conversion }: TouchpointFacts): Measured | null {
  if (removal === null || low === null || high === null) return null;
  return { value: removal, low, high, n: conversion?.n ?? null };
}

/** Two are needed: alone a touchpoint is its own mean. */
function matrixOf(
  points: readonly MatrixPoint[],
  weightOf: (point: MatrixPoint) => number,
): MatrixFacts | null {
  if (points.length < 2) return null;
  const weight = points.reduce((sum, point) => sum + weightOf(point), 0);
  return {
    points,
    borders: {
      x: points.reduce((sum, point) => sum + weightOf(point) * point.x.value, 0) / weight,
      y: points.reduce((sum, { y }) => sum + y.value, 0) / points.length,
    },
  };
}

/** Those of one corner, once both measures are sure; those worth most first. */
export function cornerOf(facts: MatrixFacts, x: Side, y: Side): readonly MatrixPoint[] {
  return facts.points
    .filter((point) => sideOf(point.x, facts.borders.x) === x && sideOf(point.y, facts.borders.y) === y)
    .toSorted((a, b) => b.y.value - a.y.value || (a.id < b.id ? -1 : 1));
}
