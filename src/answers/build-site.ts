// What every page knows beside the answers. In: the built tables, the company and what became of each file. Out: the Site, without any cell content.
import type { Company, Group } from "../company/company.ts";
import { measuredGroups } from "../company/measured-groups.ts";
import type { Database } from "../database/database.ts";
import { rankSources, rulesByNumber } from "../journey/company-tables.ts";
import type { LoadedFile } from "../journey/loading/loaded-file.ts";
import { redactLabels } from "../journey/redaction/redact-labels.ts";
import { redactGroups, redactOwned, redactWritten } from "../journey/redaction/redact-written.ts";
import { measureAhead } from "./ahead.ts";
import { measureFeltHours } from "./felt-hours.ts";
import { countInvitations } from "./invitations.ts";
import { measureObjectives } from "./objectives.ts";
import { findPartlyTold } from "./partly-told.ts";
import { measureResponses } from "./responses.ts";
import { countSent } from "./sent.ts";
import type { Site } from "./site.ts";
import { collectedOf, reportOf, scalesOf, toolsOf } from "./site-files.ts";
import { findPeriods, latestPeriods } from "./site-periods.ts";
import { usedTouchpoints } from "./site-touchpoints.ts";
import { findTraits } from "./site-traits.ts";
import { findLate, findSplit } from "./split-and-late.ts";
import factsSql from "./sql/site_facts.sql?raw";
import foldingSql from "./sql/site_folding.sql?raw";
import leftOutSql from "./sql/site_left_out.sql?raw";
import moodsSql from "./sql/site_moods.sql?raw";
import outcomeFieldsSql from "./sql/site_outcome_fields.sql?raw";
import segmentsSql from "./sql/site_segments.sql?raw";
import sourceEndsSql from "./sql/site_source_ends.sql?raw";
import stagesSql from "./sql/site_stages.sql?raw";
import totalsSql from "./sql/site_totals.sql?raw";
import unclassifiedSql from "./sql/site_unclassified.sql?raw";
import { teamsOf } from "./team-names.ts";
import { measureWaits } from "./waits.ts";

type Facts = Pick<
  Site,
  | "customers"
  | "interactions"
  | "journeys"
  | "unplaced_journeys"
  | "crossing_share"
  | "tie_share"
  | "data_end"
  | "as_of"
> &
  Site["feedback"] & { readonly data_start: string };

/** Null when not a single journey came out: then there is nothing to publish. */
export async function buildSite(
  database: Database,
  company: Company,
  files: readonly LoadedFile[],
  { exact = false }: { readonly exact?: boolean } = {},
): Promise<Site | null> {
  const [facts] = await database.query<Facts>(factsSql);
  if (facts === undefined || facts.journeys === 0) return null;
  const { declared, theme, last_step, unplaced, unscored, data_start, ...sizes } = facts;
  const [folding] = await database.query<Site["folding"]>(foldingSql);
  if (folding === undefined) throw new Error("missing row of site_folding.sql");
  const periods = await findPeriods(database, data_start, facts.data_end);
  const events = await listUnclassified(database, company.threshold);
  const outcomes = await outcomeFields(database, company);
  const label = await labelling(database, company, files, events);
  const { personas, segments } = await redactGroups(database, company);
  const owned = await redactOwned(database, company);
  const site = {
    title: company.title,
    language: company.language,
    people: company.people,
    objectives: [],
    periods,
    ...latestPeriods(periods),
    stages: company.stages.map(({ id, names }) => ({ id, names })),
    goal_stage: company.goalStage,
    untold_stages: await findUntoldStages(database, company),
    touchpoints: await usedTouchpoints(database, { ...company, ...owned }),
    ...teamsOf(owned.touchpointRules),
    personas: personas.map(published(measuredGroups(company.personas, outcomes))),
    segments: segments.map(published(measuredGroups(company.segments, outcomes))),
    lived_segments: await findLivedSegments(database, company),
    left_out: await findLeftOut(database, company, exact),
    traits: await findTraits(database, company, latestPeriods(periods), exact),
    trait_attribute: company.filterAttribute,
    sent: await countSent(database, company),
    totals: (await countTotals(database, company)).map(({ fileId, ...one }) => ({
      file: label(files.find((file) => file.fileId === fileId)?.file ?? ""),
      ...one,
    })),
    responses: await measureResponses(database, company),
    waits: await measureWaits(database, company),
    felt_hours: await measureFeltHours(database, company),
    ahead: await measureAhead(database, company),
    split: await findSplit(database, company),
    late: await findLate(database, company),
    partly: await findPartlyTold(database, company),
    ...(await redactWritten(database, company)),
    bets: [],
    restated: [],
    since: null,
    frozen: [],
    practised: [],
    sources: rankSources(
      company,
      files.flatMap(({ source }) => (source === null ? [] : [source])),
    ).map(label),
    source_ends: (await findSourceEnds(database, company)).map((one) => ({
      ...one,
      source: label(one.source),
    })),
    tools: toolsOf(files),
    collected: collectedOf(files, label),
    invitations: await countInvitations(database, exact ? 1 : company.threshold, label),
    scales: scalesOf(files, label),
    exact,
    folding,
    currency: company.currency,
    winning_cost: company.winningCost.default,
    segment_winning_cost: company.winningCost.bySegment,
    themes: company.themes.map(({ theme, themeEnglish, touchpoint }) => ({
      name: label(theme),
      ...(themeEnglish === undefined ? {} : { name_en: label(themeEnglish) }),
      touchpoint,
    })),
    threshold: company.threshold,
    verdict_n: company.verdictN,
    gap_days: company.gapDays.default,
    window_days: company.windowDays.default,
    segment_gap_days: company.gapDays.bySegment,
    segment_window_days: company.windowDays.bySegment,
    ...sizes,
    unclassified: events.map(({ source, event, n }) => ({ source: label(source), event: label(event), n })),
    feedback: { declared, theme, last_step, unplaced, unscored },
    moods: await findMoods(database, company, exact),
    files: files.map((file) => ({ ...reportOf(file), file: label(file.file) })),
    answers: "",
    database: "",
  };
  return { ...site, objectives: await measureObjectives(database, { ...company, ...owned }, site) };
}

async function findUntoldStages(database: Database, { stages }: Company): Promise<string[]> {
  const told = await database.query<{ stage: number }>(stagesSql);
  return stages.map(({ id }) => id).filter((_, at) => !told.some(({ stage }) => stage === at + 1));
}

/** Of exact counts, all that are passed; else those that the tables tell. */
async function findLeftOut(database: Database, company: Company, exact: boolean): Promise<string[]> {
  const rows = await database.query<{ touchpoint_id: number }>(leftOutSql, { exact });
  const numbers = new Set(rows.map(({ touchpoint_id }) => touchpoint_id));
  return [...rulesByNumber(company.touchpointRules)].flatMap(([number, { id }]) =>
    numbers.has(number) ? [id] : [],
  );
}

type TotalRow = {
  readonly file_id: number;
  readonly touchpoint_id: number;
  readonly unit: NonNullable<Site["totals"]>[number]["unit"];
  readonly n: number;
};

/** Volumes that reports of totals count, by touchpoint; null: at no known one. */
async function countTotals(database: Database, company: Company) {
  const rules = rulesByNumber(company.touchpointRules);
  const rows = await database.query<TotalRow>(totalsSql, { threshold: company.threshold });
  return rows.map(({ file_id: fileId, touchpoint_id, unit, n }) => {
    const touchpoint = rules.get(touchpoint_id)?.touchpoint ?? null;
    return { fileId, touchpoint, unit, n };
  });
}

async function findLivedSegments(database: Database, { segments }: Company): Promise<string[]> {
  const lived = await database.query<{ segment: number }>(segmentsSql);
  return lived.flatMap(({ segment }) => segments[segment - 1]?.id ?? []);
}

function published(measured: ReadonlySet<string>): (group: Group) => Site["personas"][number] {
  return ({ id, names, description, portrait, segment }) => ({
    ...{ id, names, description, segment, measured: measured.has(id) },
    ...(portrait === undefined ? {} : { portrait }),
  });
}

/** Fields of the exports that tell an outcome. */
async function outcomeFields(database: Database, company: Company): Promise<string[]> {
  const goal = 1 + company.stages.findIndex(({ id }) => id === company.goalStage);
  const rows = await database.query<{ field: string }>(outcomeFieldsSql, { goal });
  return rows.map(({ field }) => field);
}

/** Names of events come from cells: those of few customers tell on them and are left out. */
async function listUnclassified(database: Database, threshold: number): Promise<Site["unclassified"]> {
  return database.query<Site["unclassified"][number]>(unclassifiedSql, { threshold });
}

/** Files, their sources and what they call events may be called after somebody. */
async function labelling(
  database: Database,
  company: Company,
  files: readonly LoadedFile[],
  events: Site["unclassified"],
): Promise<(text: string) => string> {
  const labels = await redactLabels(database, company, [
    ...files.flatMap(({ file, source }) => [file, source ?? ""]),
    ...events.flatMap(({ event, source }) => [event, source]),
    ...company.themes.flatMap(({ theme, themeEnglish = theme }) => [theme, themeEnglish]),
  ]);
  return (text) => labels.get(text) ?? text;
}

type MoodsRow = Omit<Site["moods"], "trial"> & NonNullable<Site["moods"]["trial"]>;

/** Of fewer people than a group is published of, nothing but that they are few. */
async function findMoods(database: Database, { threshold }: Company, exact: boolean): Promise<Site["moods"]> {
  const [row] = await database.query<MoodsRow>(moodsSql);
  if (row === undefined) throw new Error("missing row of site_moods.sql");
  const { status, unrated, people, people_low, ...trial } = row;
  const isTold = exact || (people ?? 0) >= threshold;
  return {
    ...{ status, unrated },
    people: isTold ? people : null,
    people_low: isTold ? people_low : null,
    trial: status === "read" || status === "unsure" ? trial : null,
  };
}

/** "3:0.62": a stage by its number, and the share that the source told of it. */
async function findSourceEnds(database: Database, { stages }: Company): Promise<Site["source_ends"]> {
  const rows = await database.query<SourceEndRow>(sourceEndsSql);
  const sharesOf = (told: string) =>
    told.split(" ").flatMap((part) => {
      const [number, share] = part.split(":").map(Number);
      const stage = stages[(number ?? 0) - 1];
      return stage === undefined || share === undefined ? [] : [{ stage: stage.id, share }];
    });
  return rows.map(({ stages: missing, stages_since, first_day, hidden_from, ...row }) => ({
    ...row,
    missing: sharesOf(missing),
    begins: stages_since === null ? null : { first_day, hidden_from, told: sharesOf(stages_since) },
  }));
}

type SourceEndRow = Omit<Site["source_ends"][number], "missing" | "begins"> & {
  readonly stages: string;
  readonly first_day: string;
  readonly hidden_from: string;
  readonly stages_since: string | null;
};
