// The company as its own files describe it. In: every file of the data folder. Out: the company, complete by defaults, what is wrong, and which files are not exports.
import type { SourceMapping } from "../exports/meaning/mapping.ts";
import { mappingFor } from "../exports/meaning/mapping-meaning.ts";
import { type Problem, problem } from "../exports/problem.ts";
import type { ExportFile } from "../exports/text/export-file.ts";
import { type People, withPeople } from "../words/people.ts";
import type { Company, Group, Stage, TouchpointRule } from "./company.ts";
import { readDecisions } from "./decisions.ts";
import { stageOfRole } from "./defaults/roles.ts";
import { defaultTouchpointRules } from "./defaults/touchpoints.ts";
import { readEvents } from "./events.ts";
import { readMap } from "./map.ts";
import { findByName } from "./names.ts";
import { readObjectives } from "./objectives.ts";
import { waitingForStage } from "./once-a-name.ts";
import { openOwnFiles } from "./own-files.ts";
import { readPeople } from "./people.ts";
import { readPersonas } from "./personas.ts";
import type { GuessedPlaces } from "./placed-by-default.ts";
import type { Read } from "./read.ts";
import { display } from "./settings/check.ts";
import { type CheckedSettings, readSettings } from "./settings/read-settings.ts";
import { findStage, readStages, stageNames } from "./stages.ts";
import { readThemes } from "./themes.ts";
import { identityOf, type UnnamedRule, withIds } from "./touchpoint-ids.ts";
import { readTouchpoints } from "./touchpoints.ts";
import type { AskedField } from "./unknown-fields.ts";

const TITLES = { fr: "Parcours {client}", en: "{Customer} journey" } as const;
const DEFAULTS = {
  currency: "EUR",
  timeZone: "Europe/Paris",
  gapDays: 90,
  windowDays: 30,
  threshold: 5,
  verdictN: 30,
} as const;

export type CompanyReading = {
  /** Plain JSON: it is published as it is, for the browser to read dropped files by. */
  readonly company: Company;
  readonly problems: readonly Problem[];
  /** Paths that describe the company, guide people or come from the system: not exports. */
  readonly own: ReadonlySet<string>;
  /** Fields that personas.csv names, to be held against those of the exports (unknown-fields.ts). */
  readonly asked: readonly AskedField[];
  /** Touchpoints that a guess placed, to be told where something happened there (placed-by-default.ts). */
  readonly guessed: GuessedPlaces;
  /** Whether the site is to open with a passphrase alone. */
  readonly protect: boolean;
};

/**
 * Reads the company's files among all those of the data folder. Whatever cannot be read falls to its default and is told in `problems`;
 * `language` is the one used when parcours.yaml names none.
 */
export async function readCompany(
  files: readonly ExportFile[],
  language: "fr" | "en" = "fr",
): Promise<CompanyReading> {
  const { byKind, decisions: sheets, paths: named, problems: hidden } = await openOwnFiles(files);
  const settings = await readSettings(byKind.settings);
  const stages = await readStages(byKind.stages);
  const groups = await readPersonas(byKind.personas);
  const touchpoints = await readTouchpoints(byKind.touchpoints, stages.value);
  const { personas, segments, asked } = groups.value;
  const journey = journeySettings(settings.value, stages.value, segments);
  const { rules, guessed } = withDefaults(
    touchpoints.value,
    { value: stages.value, file: byKind.stages?.path ?? "stages.csv" },
    settings.value,
    journey.value,
  );
  const themes = await readThemes(byKind.themes, ownFirst(rules, touchpoints.value.length));
  const map = await readMap(byKind.map, { stages: stages.value, personas, rules });
  const objectives = readObjectives(
    settings.value.settings.objectives ?? [],
    { ...settings.value.place, path: ["objectives"] },
    { stages: stages.value, rules, goalStage: journey.value.goalStage },
  );
  const events = await readEvents(byKind.events, { stages: stages.value, rules });
  const decisions = await readDecisions(sheets, { stages: stages.value, rules });
  const paths = events === null ? without(named, byKind.events) : named;
  const plain = plainSettings(settings.value, language);
  const read = [
    settings,
    plain,
    stages,
    groups,
    touchpoints,
    { problems: waitingForStage(themes.problems, touchpoints.unplaced) },
    { problems: waitingForStage(map.problems, touchpoints.unplaced) },
    ...(events === null ? [] : [events]),
    decisions,
    objectives,
    journey,
  ];
  const exports = files.filter(({ path }) => !paths.has(path));
  const lost = sourcesWithoutFile(settings.value, exports);
  const company = {
    ...plain.value,
    ...journey.value,
    objectives: objectives.value,
    stages: stages.value,
    touchpointRules: rules,
    segments: segments.map((segment) => called(segment, plain.value.people)),
    personas,
    themes: themes.value,
    map: map.value,
    events: events?.value ?? [],
    decisions: decisions.value,
    sources: settings.value.sources,
  };
  // What was told of a workbook that is an export after all is told when it is read.
  const told = events === null ? hidden.filter(({ file }) => file !== byKind.events?.path) : hidden;
  const problems = [...told, ...read.flatMap((part) => part.problems), ...lost];
  const filtered = filterField(settings.value);
  return {
    ...{ company, problems, own: paths, guessed, protect: settings.value.protect },
    asked: [...asked, ...filtered],
  };
}

/** The attribute to filter by is looked for beside those that personas ask for. */
function filterField({ settings, place: { file, yaml } }: CheckedSettings): AskedField[] {
  const written = settings.filter_attribute;
  return written === undefined
    ? []
    : [{ file, line: yaml.lineOf(["filter_attribute"]), written, setting: "filter_attribute" }];
}

/** The segments of a company that has none of its own are described in general words. */
function called(group: Group, people: People): Group {
  const { fr, en } = group.description;
  return { ...group, description: { fr: withPeople(fr, "fr", people), en: withPeople(en, "en", people) } };
}

/** An export that bears the name of a spreadsheet of ours stays an export. */
function without(paths: ReadonlySet<string>, file: ExportFile | undefined): ReadonlySet<string> {
  return new Set([...paths].filter((path) => path !== file?.path));
}

/** A name that no file has is a typing error, or a file still to come; in a folder without exports, all are. */
function sourcesWithoutFile(
  { settings, sources, place: { file, yaml } }: CheckedSettings,
  exports: readonly ExportFile[],
): Problem[] {
  if (exports.length === 0) return [];
  // A workbook is not opened to see whether it has the sheet that an entry names.
  const workbook = (source: SourceMapping) => ({
    ...source,
    file: source.file.split(" › ")[0] ?? source.file,
  });
  const isLost = (source: SourceMapping) =>
    exports.every(({ path }) => mappingFor({ file: path }, [workbook(source)]) === null);
  const entries = (settings.sources ?? []) as readonly ({ readonly file?: unknown } | null)[];
  return sources.filter(isLost).map((source) => {
    const line = yaml.lineOf(["sources", entries.findIndex((entry) => entry?.file === source.file)]);
    return problem("source-without-file", file, { line, found: source.file, values: { name: source.name } });
  });
}

/** Stages with names of their own are given the usual touchpoints by their place around the goal: that is told, to be checked, where any row is placed so. */
function withDefaults(
  own: readonly UnnamedRule[],
  { value: stages, file }: StagesOfFile,
  { settings }: CheckedSettings,
  { goalStage }: Journey,
): { readonly rules: readonly TouchpointRule[]; readonly guessed: GuessedPlaces } {
  const isOff = settings.touchpoint_defaults === false;
  const defaults = isOff ? [] : defaultTouchpointRules(stages, own, goalStage);
  const sure = new Set([...own, ...defaultTouchpointRules(stages, own)].map(identityOf));
  const rules = withIds(own, defaults, stages);
  const guessed = new Map(rules.filter((rule) => !sure.has(identityOf(rule))).map((rule) => [rule.id, rule]));
  const named = (id: string) => stages.find((stage) => stage.id === id)?.names ?? { fr: "–", en: "–" };
  const touchpoints = [...guessed.values()].map(({ id, touchpoint, stage }) => ({
    ...{ id, names: touchpoint, stage: named(stage) },
  }));
  return { rules, guessed: { file, goal: named(goalStage), touchpoints } };
}

type StagesOfFile = { readonly value: readonly Stage[]; readonly file: string };

/** The company's own by id, so that a name that two touchpoints share means the same one whatever the order of their lines. */
function ownFirst(rules: readonly TouchpointRule[], own: number): readonly TouchpointRule[] {
  const byId = rules.slice(0, own).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return [...byId, ...rules.slice(own)];
}

type Plain = Pick<
  Company,
  | "title"
  | "language"
  | "people"
  | "currency"
  | "timeZone"
  | "threshold"
  | "verdictN"
  | "feelingFromWords"
  | "filterAttribute"
>;

function plainSettings(checked: CheckedSettings, fallback: "fr" | "en"): Read<Plain> {
  const { settings } = checked;
  const language = settings.language ?? fallback;
  const timeZone = readTimeZone(checked);
  const currency = readCurrency(checked);
  const people = readPeople(checked);
  const value = {
    title: settings.title ?? withPeople(TITLES[language], language, people.value),
    language,
    people: people.value,
    currency: currency.value,
    timeZone: timeZone.value,
    filterAttribute: settings.filter_attribute ?? null,
    threshold: settings.small_group ?? DEFAULTS.threshold,
    verdictN: settings.verdict_n ?? DEFAULTS.verdictN,
    feelingFromWords: settings.feeling_from_words ?? true,
  };
  return { value, problems: [...timeZone.problems, ...currency.problems, ...people.problems] };
}

function readTimeZone({ settings, place }: CheckedSettings): Read<string> {
  const written = settings.time_zone ?? DEFAULTS.timeZone;
  try {
    new Intl.DateTimeFormat("en", { timeZone: written });
    return { value: written, problems: [] };
  } catch {
    // Intl throws a RangeError for a zone it does not know: the user's mistake, not ours.
    return replaced("time-zone-unknown", "time_zone", written, DEFAULTS.timeZone, place);
  }
}

function readCurrency({ settings, place }: CheckedSettings): Read<string> {
  const written = settings.currency ?? DEFAULTS.currency;
  const code = written.toUpperCase();
  if (Intl.supportedValuesOf("currency").includes(code)) return { value: code, problems: [] };
  return replaced("currency-unknown", "currency", written, DEFAULTS.currency, place);
}

function replaced(
  code: "time-zone-unknown" | "currency-unknown",
  column: string,
  found: string,
  used: string,
  { file, yaml }: CheckedSettings["place"],
): Read<string> {
  return {
    value: used,
    problems: [problem(code, file, { line: yaml.lineOf([column]), column, found, values: { used } })],
  };
}

type Journey = Pick<Company, "gapDays" | "windowDays" | "winningCost" | "goalStage">;

/** The settings that name stages and segments: they are only understood beside the spreadsheets. */
function journeySettings(
  checked: CheckedSettings,
  stages: readonly Stage[],
  segments: readonly Group[],
): Read<Journey> {
  const gap = readBySegment("journey_gap_days", DEFAULTS.gapDays, checked, segments);
  const window = readBySegment("conversion_window_days", DEFAULTS.windowDays, checked, segments);
  const winning = readBySegment("winning_cost", null, checked, segments);
  const goal = readGoal(checked, stages);
  return {
    value: {
      ...{ gapDays: gap.value, windowDays: window.value },
      ...{ winningCost: winning.value, goalStage: goal.value },
    },
    problems: [...gap.problems, ...window.problems, ...winning.problems, ...goal.problems],
  };
}

type BySegment<Usual> = {
  readonly default: number | Usual;
  readonly bySegment: Readonly<Record<string, number>>;
};

function readBySegment<Usual extends number | null>(
  name: "journey_gap_days" | "conversion_window_days" | "winning_cost",
  usual: Usual,
  { settings, place: { file, yaml } }: CheckedSettings,
  segments: readonly Group[],
): Read<BySegment<Usual>> {
  const { default: given, ...named } = settings[name] ?? {};
  const bySegment: Record<string, number> = {};
  const problems: Problem[] = [];
  for (const [written, number] of Object.entries(named)) {
    const segment = findByName(segments, written);
    if (segment !== null) bySegment[segment.id] = number;
    else {
      const path = [name, written];
      const values = { known: segments.map(({ names }) => names.fr).join(", ") };
      problems.push(
        problem("gap-segment-unknown", file, {
          line: yaml.lineOf(path),
          column: display(path),
          found: written,
          values,
        }),
      );
    }
  }
  return { value: { default: given ?? usual, bySegment }, problems };
}

/** The stage that counts as a conversion: the one that is named, else the purchase by whatever name, else the last. */
function readGoal(
  { settings, place: { file, yaml } }: CheckedSettings,
  stages: readonly Stage[],
): Read<string> {
  const written = settings.goal_stage;
  const named = written === undefined ? null : findStage(stages, written);
  if (named !== null) return { value: named.id, problems: [] };
  const usual = stageOfRole("buy", stages);
  const last = stages.at(-1)?.id ?? "";
  const used = stages.find(({ id }) => id === (usual ?? last))?.names.fr ?? "";
  if (written === undefined) {
    const guessed =
      usual === null ? [problem("goal-stage-guessed", file, { column: "goal_stage", values: { used } })] : [];
    return { value: usual ?? last, problems: guessed };
  }
  const more = { line: yaml.lineOf(["goal_stage"]), column: "goal_stage", found: written };
  const values = { used, known: stageNames(stages) };
  return { value: usual ?? last, problems: [problem("goal-stage-unknown", file, { ...more, values })] };
}
