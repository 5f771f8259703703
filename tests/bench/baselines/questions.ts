// The baselines' SQL. In: a question of a view. Out: the statement that answers it, over events ("raw") or over tables derived once ("tables").

import type { Group, Touchpoint } from "../company/model.ts";
import { devices, events, gapDays, media, personas, segments, touchpoints } from "../company/model.ts";
import derive from "./sql/derive.sql?raw";
import emotions from "./sql/emotions.sql?raw";
import funnel from "./sql/funnel.sql?raw";
import load from "./sql/load.sql?raw";
import paths from "./sql/paths.sql?raw";
import placed from "./sql/placed.sql?raw";
import steps from "./sql/steps.sql?raw";
import variants from "./sql/variants.sql?raw";

export type View = "paths" | "funnel" | "emotion";
/** What the controls and the URL say. `anchor` is the touchpoint paths start from; `through` the one that journeys must have. */
export type Choice = {
  readonly period: string;
  readonly persona: string | null;
  readonly segment: string | null;
  readonly anchor: number | null;
  readonly through: number | null;
};
/** Whether each filter reads events again, or tables made at load. */
export type Way = "raw" | "tables";

const questions = { paths, variants, funnel, emotion: emotions } as const;

export function loadStatement(eventsFile: string, surveyFile: string): string {
  return fill(load, {
    events_file: eventsFile,
    survey_file: surveyFile,
    event_names: quoteAll(events),
    device_names: quoteAll(devices),
    medium_names: quoteAll(media),
    touchpoint: `case ${touchpoints.map(touchpointCase).join(" ")} end`,
    touchpoint_stages: touchpoints.map(({ stage }, id) => `(${id}, ${stage})`).join(", "),
    persona: groupCase(personas),
    segment: groupCase(segments),
  });
}

export function deriveStatement(): string {
  return fill(derive, { steps: stepsOf("true"), placed: placedOf("true") });
}

export function questionStatement(question: keyof typeof questions, choice: Choice, way: Way): string {
  const group = groupCondition(choice);
  const raw = way === "raw";
  const people = group === "true" ? "true" : `person in (select person from people where ${group})`;
  return fill(questions[question], {
    steps: raw ? stepsOf(people) : "select * from journey_steps",
    placed: raw ? placedOf(people) : "select * from moods",
    group: raw ? "true" : group,
    period: periodCondition(choice.period),
    anchor: anchorStep(choice.anchor),
    through: throughCondition(question, choice.through),
  });
}

const stepsOf = (people: string) => fill(steps, { people, gap_days: String(gapDays) });
const placedOf = (people: string) => fill(placed, { people });

/** The step that is column 0: the first, or the first at a touchpoint (null where there is none, which drops the journey). */
function anchorStep(anchor: number | null): string {
  if (anchor === null) return "1";
  return `min(step) filter (touchpoint = ${anchor}) over (partition by person, journey)`;
}

function throughCondition(question: keyof typeof questions, through: number | null): string {
  if (through === null) return "true";
  if (question === "funnel") return `bool_or(touchpoint = ${through})`;
  return `person in (select person from events where touchpoint = ${through})`;
}

function periodCondition(period: string): string {
  const [year, quarter] = period.split("-T").map(Number);
  if (year === undefined || quarter === undefined) return "true";
  const first = `timestamp '${year}-${String(quarter * 3 - 2).padStart(2, "0")}-01'`;
  return `started >= ${first} and started < ${first} + interval 3 months`;
}

function groupCondition({ persona, segment }: Choice): string {
  const conditions = [
    persona === null ? [] : [`persona = '${persona}'`],
    segment === null ? [] : [`segment = '${segment}'`],
  ].flat();
  return conditions.length > 0 ? conditions.join(" and ") : "true";
}

function touchpointCase(touchpoint: Touchpoint, id: number): string {
  const conditions = [`event = '${touchpoint.event}'`];
  if (touchpoint.medium) conditions.push(`medium = '${touchpoint.medium}'`);
  if (touchpoint.devices) conditions.push(`device in (${quoteAll(touchpoint.devices)})`);
  return `when ${conditions.join(" and ")} then ${id}`;
}

function groupCase(groups: readonly Group[]): string {
  const cases = groups.map(({ id, rule }) =>
    rule ? `when bool_or(${rule.field} = '${rule.is}') then '${id}'` : `else '${id}'`,
  );
  return `case ${cases.join(" ")} end`;
}

const quoteAll = (texts: readonly string[]) => texts.map((text) => `'${text}'`).join(", ");

/** Puts values where `$name` stands. They come from the bench's own lists, never from a reader. */
function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\$(\w+)/gu, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`missing value for $${name}`);
    return value;
  });
}
