// The company's rules as small tables for SQL. In: the company and the sources its files have. Out: stages, touchpoints, rules, groups, themes.
import type { Company, Group, Stage, TouchpointRule } from "../company/company.ts";
import { endsAs } from "../company/defaults/ends-journey.ts";
import { givesBack, handsOver, needsGoal } from "../company/defaults/needs-goal.ts";
import { sends } from "../company/defaults/sends.ts";
import type { Database } from "../database/database.ts";
import { loadTable, type TextRow } from "../database/load-table.ts";
import { fold } from "../exports/cells/fold.ts";
import { globOf } from "../exports/cells/pattern.ts";

/** A touchpoint of the company, by its first rule. Its number lives in SQL and in paths, in one build only. */
export type NumberedTouchpoint = { readonly number: number; readonly rule: TouchpointRule };

/** Numbers touchpoints from 1 in the order of their ids: where counts are equal, no line of the spreadsheet decides who comes first. */
export function numberTouchpoints(rules: readonly TouchpointRule[]): NumberedTouchpoint[] {
  const first = new Map(rules.toReversed().map((rule) => [rule.id, rule]));
  return [...first.values()]
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((rule, index) => ({ number: index + 1, rule }));
}

/** Its first rule, by the number of a touchpoint. */
export function rulesByNumber(rules: readonly TouchpointRule[]): ReadonlyMap<number, TouchpointRule> {
  return new Map(numberTouchpoints(rules).map(({ number, rule }) => [number, rule]));
}

/** Numbers stages from 1 in their order, which SQL compares. */
export function numberOfStage(stages: readonly Stage[], id: string): number {
  return stages.findIndex((stage) => stage.id === id) + 1;
}

/** The order in which sources break ties: those of parcours.yaml first, then by name. */
export function rankSources(company: Company, sources: readonly string[]): string[] {
  const declared = company.sources.map(({ name }) => name);
  const rank = (source: string) => (declared.includes(source) ? declared.indexOf(source) : declared.length);
  return [...new Set(sources)].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

export async function loadCompanyTables(
  database: Database,
  company: Company,
  sources: readonly string[],
): Promise<void> {
  await loadStages(database, company);
  await loadTouchpoints(database, company);
  await loadGroups(database, company);
  await loadThemes(database, company);
  await loadSegmentTimes(database, company);
  await loadStageLimits(database, company);
  await loadTyped(database, "money", ["currency"], {}, [[company.currency]]);
  const { filterAttribute } = company;
  await loadTyped(
    database,
    "trait_attribute",
    ["field"],
    {},
    filterAttribute === null ? [] : [[fold(filterAttribute)]],
  );
  await loadTyped(
    database,
    "sources",
    ["source", "source_rank"],
    { source_rank: "utinyint" },
    sources.map((source, rank) => [source, rank]),
  );
}

/** Stages in their order, and which of them is the goal. */
async function loadStages(database: Database, { stages, goalStage }: Company): Promise<void> {
  const goal = numberOfStage(stages, goalStage);
  await loadTyped(
    database,
    "stages",
    ["stage_id", "name"],
    { stage_id: "utinyint" },
    stages.map(({ names }, index) => [index + 1, names.fr]),
  );
  await loadTyped(database, "goal_stage", ["stage_id"], { stage_id: "utinyint" }, [[goal]]);
}

/** Longer than any journey. */
const FOR_EVER = 100_000_000_000;

/** One row per segment and stage (0: none): seconds since a journey's start within which a step there counts: the window up to the goal, then the stage's own horizon. */
async function loadStageLimits(
  database: Database,
  { stages, goalStage, segments, windowDays }: Company,
): Promise<void> {
  const goal = numberOfStage(stages, goalStage);
  const windows = [
    windowDays.default,
    ...segments.map(({ id }) => windowDays.bySegment[id] ?? windowDays.default),
  ];
  const limits = (window: number) => [
    window,
    ...stages.map(({ horizonDays }, at) => (at < goal ? window : (horizonDays ?? null))),
  ];
  await loadTyped(
    database,
    "stage_limits",
    ["segment", "stage_id", "limit_seconds"],
    { segment: "utinyint", stage_id: "utinyint", limit_seconds: "bigint" },
    windows.flatMap((window, segment) =>
      limits(window).map((days, stage) => [
        segment,
        stage,
        days === null ? FOR_EVER : Math.round(days * 86_400),
      ]),
    ),
  );
}

async function loadTouchpoints(
  database: Database,
  { touchpointRules, stages, goalStage }: Company,
): Promise<void> {
  const goal = numberOfStage(stages, goalStage);
  const numbered = numberTouchpoints(touchpointRules);
  const alike = numbersAlike(touchpointRules, numbered);
  const rows = numbered.map(({ number, rule }) => [
    number,
    numberOfStage(stages, rule.stage),
    rule.touchpoint.fr,
    rule.touchpoint.en,
    rule.channel.fr,
    String(showsGoal(rule, numberOfStage(stages, rule.stage), goal)),
    String(numberOfStage(stages, rule.stage) !== goal && sends(rule)),
    endsAs(rule, numberOfStage(stages, rule.stage) < goal),
    alike.get(rule.id) ?? number,
    String(rule.direction === "outbound"),
    worthOf(rule, numberOfStage(stages, rule.stage), goal),
  ]);
  await loadTyped(
    database,
    "touchpoints",
    [
      "touchpoint_id",
      "stage_id",
      "name",
      "name_en",
      "channel",
      "shows_goal",
      "sends",
      "ends_as",
      "alike",
      "is_outbound",
      "worth",
    ],
    {
      touchpoint_id: "usmallint",
      stage_id: "utinyint",
      shows_goal: "boolean",
      sends: "boolean",
      alike: "usmallint",
      is_outbound: "boolean",
    },
    [[0, 0, null, null, null, String(goal <= 1), "false", null, 0, "false", "paid"], ...rows],
  );
  const numbers = new Map(numbered.map(({ number, rule }) => [rule.id, number]));
  await loadTyped(
    database,
    "touchpoint_rules",
    ["rank", "touchpoint_id", "source", "event", "page", "device", "via"],
    { rank: "integer", touchpoint_id: "usmallint" },
    touchpointRules.flatMap((rule, rank) =>
      expandedRule(rule).map((patterns) => [rank, numbers.get(rule.id) ?? 0, ...patterns]),
    ),
  );
}

/** What happens there, on whichever device: the carts of the site on a telephone and on a computer are alike. By id, the lowest number of those of one stage. */
function numbersAlike(
  rules: readonly TouchpointRule[],
  numbered: readonly NumberedTouchpoint[],
): ReadonlyMap<string, number> {
  const whatOf = ({ stage, source, event, page, via }: TouchpointRule): string | null =>
    event === null || event === "" ? null : JSON.stringify([stage, source, event, page, via]);
  const first = new Map<string, number>();
  const found = new Map<string, number>();
  for (const { number, rule } of numbered) {
    const whats = rules.flatMap((one) => (one.id === rule.id ? (whatOf(one) ?? []) : []));
    const known = whats.flatMap((what) => first.get(what) ?? []);
    found.set(rule.id, Math.min(number, ...known));
    for (const what of whats) first.set(what, Math.min(number, ...known));
  }
  return found;
}

/** A step there shows that the goal was reached. Where the goal is the first stage, everyone who enters has. */
function showsGoal(rule: TouchpointRule, stage: number, goal: number): boolean {
  return goal <= 1 || stage === goal || (stage > goal && needsGoal(rule));
}

/** What an amount is there that stands on a step which shows the goal: past the goal it may be that of a purchase before. */
function worthOf(rule: TouchpointRule, stage: number, goal: number): "paid" | "handed over" | "given back" {
  if (stage === goal) return "paid";
  return givesBack(rule) ? "given back" : handsOver(rule) ? "handed over" : "paid";
}

/** A rule with alternatives becomes one row per combination: each then is plain patterns. Without any pattern (event "") nothing matches. */
function expandedRule({ source, event, page, device, via }: TouchpointRule): TextRow[] {
  if (event === "") return [];
  return [source, event, page, device, via].reduce<TextRow[]>(
    (rows, pattern) =>
      rows.flatMap((row) => alternatives(pattern).map((alternative) => [...row, alternative])),
    [[]],
  );
}

function alternatives(pattern: string | null): (string | null)[] {
  return pattern === null ? [null] : pattern.split("|").map((alternative) => globOf(alternative.trim()));
}

async function loadGroups(database: Database, { personas, segments }: Company): Promise<void> {
  const segmentRank = (id: string | null) => segments.findIndex((segment) => segment.id === id) + 1 || null;
  const groups = [
    ...personas.map((group, index) => ({ kind: "persona", rank: index + 1, group })),
    ...segments.map((group, index) => ({ kind: "segment", rank: index + 1, group })),
  ];
  await loadTyped(
    database,
    "group_list",
    ["group_kind", "rank", "needed", "segment"],
    { rank: "integer", needed: "integer", segment: "integer" },
    groups.map(({ kind, rank, group }) => [
      kind,
      rank,
      positiveConditions(group),
      segmentRank(group.segment),
    ]),
  );
  await loadTyped(
    database,
    "group_conditions",
    ["group_kind", "rank", "condition_no", "field", "operator", "pattern"],
    { rank: "integer", condition_no: "integer" },
    groups.flatMap(({ kind, rank, group }) =>
      group.conditions.flatMap(({ field, operator, pattern }, number) =>
        alternatives(pattern).map((alternative) => [kind, rank, number, field, operator, alternative]),
      ),
    ),
  );
}

function positiveConditions({ conditions }: Group): number {
  return conditions.filter(({ operator }) => operator !== "not_equals").length;
}

async function loadThemes(database: Database, { themes, touchpointRules }: Company): Promise<void> {
  const numbered = numberTouchpoints(touchpointRules);
  const numberOf = (id: string) => numbered.find(({ rule }) => rule.id === id)?.number ?? 0;
  await loadTyped(
    database,
    "theme_rules",
    ["rank", "touchpoint_id", "pattern", "family_of"],
    { rank: "integer", touchpoint_id: "usmallint" },
    themes.flatMap(({ touchpoint, words }, rank) =>
      words.map((word) => {
        const pattern = `* ${globOf(word.replace(/^=/u, ""))} *`;
        return [rank, numberOf(touchpoint), pattern, /^[a-z]{4,}$/u.test(word) ? word : null];
      }),
    ),
  );
}

async function loadSegmentTimes(
  database: Database,
  { segments, gapDays, windowDays }: Company,
): Promise<void> {
  const seconds = (days: number) => Math.round(days * 86_400);
  const rows = segments.map(({ id }, index) => [
    index + 1,
    seconds(gapDays.bySegment[id] ?? gapDays.default),
    seconds(windowDays.bySegment[id] ?? windowDays.default),
  ]);
  await loadTyped(
    database,
    "segment_times",
    ["segment", "gap_seconds", "window_seconds"],
    { segment: "utinyint", gap_seconds: "bigint", window_seconds: "bigint" },
    [[0, seconds(gapDays.default), seconds(windowDays.default)], ...rows],
  );
}

async function loadTyped(
  database: Database,
  table: string,
  columns: readonly string[],
  types: Readonly<Record<string, string>>,
  rows: readonly TextRow[],
): Promise<void> {
  await loadTable(database, `${table}_texts`, columns, rows);
  const typed = columns.map((name) => `${name}::${types[name] ?? "varchar"} as ${name}`).join(", ");
  await database.run(
    `create or replace table ${table} as select ${typed} from ${table}_texts; drop table ${table}_texts`,
  );
}
