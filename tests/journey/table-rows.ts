// Rows of the exact tables, for tests of what is made of them. In: what matters of each row. Out: a table for both-engines.ts, the rest filled in.
import type { Value } from "../../src/database/database.ts";
import type { Columns } from "./both-engines.ts";

type Column = readonly [type: string, usual: Value];
/** What `given` of both-engines.ts takes. */
type Table = readonly [table: string, columns: Columns, rows: readonly (readonly Value[])[]];

const group = {
  period: ["smallint", 20261],
  segment: ["utinyint", 1],
  persona: ["utinyint", 1],
} as const satisfies Record<string, Column>;

const outcome = {
  is_open: ["boolean", false],
  is_mature: ["boolean", true],
  is_crossing: ["boolean", false],
  has_return: ["boolean", false],
  reached_stage: ["utinyint", 1],
  own_mask: ["ubigint", 0],
  furthest_stage: ["utinyint", 0],
  is_existing: ["boolean", false],
} as const satisfies Record<string, Column>;

const counts = { n: ["uinteger", 1], customers: ["uinteger", 1] } as const satisfies Record<string, Column>;
const bins = { bin: ["usmallint", 0], seconds: ["double", 0] } as const satisfies Record<string, Column>;

const journeyCounts = {
  ...group,
  path_id: ["uinteger", 1],
  ...outcome,
  ...counts,
  path: ["varchar", "1"],
} as const satisfies Record<string, Column>;

const tables = {
  journeys: {
    journey_id: ["uinteger", 1],
    customer_id: ["uinteger", 1],
    ...group,
    ...outcome,
    is_placed: ["boolean", true],
    path: ["varchar", "1"],
    started_at: ["timestamp", "2026-01-10"],
  },
  journey_counts: journeyCounts,
  leaf_counts: journeyCounts,
  pass_counts: {
    ...group,
    touchpoint_id: ["integer", 1],
    is_last: ["boolean", false],
    is_before_goal: ["boolean", true],
    is_again: ["boolean", false],
    goes_back: ["boolean", false],
    ...outcome,
    ...counts,
  },
  ended_journeys: {
    journey_id: ["uinteger", 1],
    customer_id: ["uinteger", 1],
    ...group,
    ending: ["varchar", "won"],
    began_before: ["boolean", false],
    is_late: ["boolean", false],
    is_said: ["boolean", false],
    stage_id: ["utinyint", 1],
    seconds: ["double", 60],
  },
  channel_counts: { ...group, channel_id: ["integer", 1], reached_stage: ["utinyint", 1], ...counts },
  stage_time_bins: { ...group, stage_id: ["utinyint", 2], ...bins, ...counts },
  move_time_bins: {
    ...group,
    touchpoint_id: ["usmallint", 1],
    next_touchpoint_id: ["usmallint", 2],
    ...bins,
    n: ["uinteger", 1],
  },
  feedback: {
    feedback_id: ["bigint", 1],
    customer_id: ["uinteger", 1],
    happened_at: ["timestamp", "2026-01-10"],
    source: ["varchar", "web"],
    score: ["double", 1],
  },
  hour_rows: { ...group, customer_id: ["bigint", 1], child: ["integer", 10_902], n: ["uinteger", 1] },
  opinion_rows: {
    feedback_id: ["bigint", 1],
    customer_id: ["bigint", 1],
    ...group,
    stage_id: ["utinyint", 1],
    touchpoint_id: ["usmallint", 1],
    source_rank: ["utinyint", 0],
    journey_id: ["uinteger", null],
    score: ["double", 1],
    placed: ["varchar", "declared"],
    counts_customer: ["boolean", true],
  },
  journey_amounts: {
    ...group,
    customer_id: ["uinteger", 1],
    journey_id: ["uinteger", 1],
    hundredths: ["bigint", 100],
  },
  journey_efforts: {
    ...group,
    customer_id: ["uinteger", 1],
    journey_id: ["uinteger", 1],
    steps: ["uinteger", 1],
    interactions: ["uinteger", 1],
  },
  contacts: {
    key_id: ["uinteger", 1],
    ...group,
    customer_id: ["uinteger", 1],
    touchpoint_id: ["usmallint", 1],
    is_known: ["boolean", true],
    again_7: ["boolean", false],
    again_15: ["boolean", false],
    again_30: ["boolean", false],
  },
  theme_opinions: {
    feedback_id: ["bigint", 1],
    ...group,
    customer_id: ["bigint", 1],
    theme_id: ["usmallint", 0],
    score: ["double", 1],
  },
  "mart.links": {
    ...group,
    anchor: ["smallint", 1],
    is_backward: ["boolean", false],
    place: ["tinyint", 0],
    source: ["smallint", 1],
    target: ["smallint", 2],
    ...counts,
  },
  "mart.stage_times": { ...group, stage_id: ["smallint", 2], ...counts },
  "mart.variants": { ...group, path_id: ["integer", 1], customers: ["uinteger", 1] },
} as const satisfies Record<string, Record<string, Column>>;

/** One row per object, in this order; a column that it does not name holds what is usual. */
export function filled<Name extends keyof typeof tables>(
  name: Name,
  ...rows: readonly Partial<Record<keyof (typeof tables)[Name], Value>>[]
): Table {
  const columns = Object.entries<Column>(tables[name]);
  const cellsOf = (row: Readonly<Record<string, Value | undefined>>) =>
    columns.map(([column, [, usual]]) => (row[column] === undefined ? usual : row[column]));
  return [name, columns.map(([column, [type]]) => `${column} ${type}`).join(", "), rows.map(cellsOf)];
}

/**
 * The table `<name>_labels` (fold-cells.ts). "20261: 1.2.10 → 1.255.-101": what is of segment 1, persona 2 and child 10 in that
 * quarter goes under segment 1, no persona and child −101. Without an arrow it goes by its own name.
 */
export function labels(name: string, ...lines: readonly string[]): Table {
  const to = "to_segment utinyint, to_persona utinyint, to_child integer";
  return [
    `${name}_labels`,
    `period smallint, segment utinyint, persona utinyint, child integer, ${to}`,
    lines.map((line) => {
      const [period = "", cell = "", told = cell] = line.split(/: | → /u);
      return [period, ...cell.split("."), ...told.split(".")].map(Number);
    }),
  ];
}

/** Fewest customers that a group may have. */
export const smallGroup = (k: number): Table => ["small_group", "k uinteger", [[k]]];
/** Touchpoints 1 to `last`; those named show the goal. */
export const showing = (last: number, ...goals: readonly number[]): Table => [
  "touchpoints",
  "touchpoint_id usmallint, shows_goal boolean",
  Array.from({ length: last }, (_, index) => [index + 1, goals.includes(index + 1)]),
];
export const goalStage = (stage: number): Table => ["goal_stage", "stage_id utinyint", [[stage]]];
/** Stages 1 to `last`. */
export const stages = (last: number): Table => [
  "stages",
  "stage_id utinyint",
  Array.from({ length: last }, (_, index) => [index + 1]),
];
