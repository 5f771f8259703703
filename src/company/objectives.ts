// The `objectives:` of parcours.yaml. In: what the user wrote, and what it may name. Out: objectives; one that cannot be measured is told and stays a text.
import { type Problem, problem } from "../exports/problem.ts";
import type { Objective, ObjectiveMeasure, Stage, TouchpointRule } from "./company.ts";
import { bothNames } from "./names.ts";
import type { Read } from "./read.ts";
import { check, display, type Place } from "./settings/check.ts";
import { type ObjectiveSetting, objectiveSchema } from "./settings/schema.ts";
import { findStage } from "./stages.ts";
import { ruleCalled } from "./touchpoint-called.ts";

/** What an objective may name. */
export type Around = {
  readonly stages: readonly Stage[];
  readonly rules: readonly TouchpointRule[];
  readonly goalStage: string;
};

type Mistake =
  | { readonly code: "objective-incomplete"; readonly missing: string }
  | { readonly code: "objective-place-unknown"; readonly name: "from" | "to" | "stage" | "touchpoint" };

/** Reads each objective; `place` is where the list stands. */
export function readObjectives(
  entries: readonly unknown[],
  place: Place,
  around: Around,
): Read<readonly Objective[]> {
  const reads = entries.map((entry, index) =>
    readObjective(entry, { ...place, path: [...place.path, index] }, around),
  );
  return {
    value: reads.flatMap(({ value }) => value ?? []),
    problems: reads.flatMap(({ problems }) => problems),
  };
}

function readObjective(entry: unknown, place: Place, around: Around): Read<Objective | null> {
  if (typeof entry !== "object" || entry === null) {
    const text = String(entry).trim();
    return { value: text === "" ? null : said(text), problems: [] };
  }
  const plain = plainOf(entry);
  if (plain !== null) return { value: plain, problems: [] };
  const { value: setting, problems } = check(objectiveSchema, entry, place);
  if (setting === null) return { value: textOf(entry), problems };
  const text = bothNames(setting.text, setting.text_en ?? "");
  const measure = measureOf(setting, around);
  if (!("code" in measure)) return { value: { text, measure }, problems };
  return { value: { text, measure: null }, problems: [...problems, told(measure, setting, place)] };
}

/** Words of both languages, and nothing that asks to be measured; null for any other entry. */
function plainOf(entry: object): Objective | null {
  const { text, text_en, ...more } = entry as { readonly text?: unknown; readonly text_en?: unknown };
  if (typeof text !== "string" || text.trim() === "" || typeof text_en !== "string") return null;
  return Object.keys(more).length === 0
    ? { text: bothNames(text.trim(), text_en.trim()), measure: null }
    : null;
}

function said(text: string): Objective {
  return { text: bothNames(text, ""), measure: null };
}

/** Its words are shown even where the rest of the entry is wrong. */
function textOf(entry: object): Objective | null {
  const { text } = entry as { readonly text?: unknown };
  return typeof text === "string" && text.trim() !== "" ? said(text.trim()) : null;
}

function told(mistake: Mistake, setting: ObjectiveSetting, { file, yaml, path }: Place): Problem {
  if (mistake.code === "objective-incomplete")
    return problem(mistake.code, file, {
      line: yaml.lineOf(path),
      column: display(path),
      found: setting.text,
      values: { missing: mistake.missing },
    });
  const inside = [...path, mistake.name];
  const found = setting[mistake.name] ?? "";
  return problem(mistake.code, file, { line: yaml.lineOf(inside), column: display(inside), found });
}

function measureOf(setting: ObjectiveSetting, around: Around): ObjectiveMeasure | Mistake {
  switch (setting.measure) {
    case "delay":
      return delayOf(setting, around);
    case "conversion":
      return conversionOf(setting, around);
    case "feeling":
      return feelingOf(setting, around);
  }
}

function delayOf(setting: ObjectiveSetting, { rules }: Around): ObjectiveMeasure | Mistake {
  const { from, to, share } = setting;
  if (from === undefined) return incomplete("from");
  if (to === undefined) return incomplete("to");
  const seconds = (setting.days ?? 0) * 86_400 + (setting.hours ?? 0) * 3_600;
  if (seconds === 0) return incomplete("days");
  const begins = ruleCalled(from, rules)?.id;
  if (begins === undefined) return { code: "objective-place-unknown", name: "from" };
  const ends = ruleCalled(to, rules)?.id;
  if (ends === undefined || ends === begins) return { code: "objective-place-unknown", name: "to" };
  const where = { level: "touchpoint", place: ends, from: begins, seconds } as const;
  return share === undefined
    ? { ...where, kind: "delay_median", target: seconds }
    : { ...where, kind: "delay_share", target: share / 100 };
}

/** Without a stage, the one that counts as a conversion. */
function conversionOf({ stage, target }: ObjectiveSetting, around: Around): ObjectiveMeasure | Mistake {
  if (target === undefined) return incomplete("target");
  const place = stage === undefined ? around.goalStage : findStage(around.stages, stage)?.id;
  if (place === undefined) return { code: "objective-place-unknown", name: "stage" };
  return { kind: "conversion", level: "stage", place, from: null, seconds: null, target: target / 100 };
}

function feelingOf(setting: ObjectiveSetting, { stages, rules }: Around): ObjectiveMeasure | Mistake {
  const { stage, touchpoint, target } = setting;
  if (target === undefined) return incomplete("target");
  const nowhere = { kind: "feeling", from: null, seconds: null, target } as const;
  if (touchpoint !== undefined) {
    const place = ruleCalled(touchpoint, rules)?.id;
    if (place === undefined) return { code: "objective-place-unknown", name: "touchpoint" };
    return { ...nowhere, level: "touchpoint", place };
  }
  if (stage === undefined) return incomplete("stage");
  const place = findStage(stages, stage)?.id;
  return place === undefined
    ? { code: "objective-place-unknown", name: "stage" }
    : { ...nowhere, level: "stage", place };
}

function incomplete(missing: string): Mistake {
  return { code: "objective-incomplete", missing };
}
