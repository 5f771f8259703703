// What every page knows beside the answers. In: the built tables, the company and what became of each file. Out: the Site, without any cell content.
import type { Company, Group } from "../company/company.ts";
import { onlineOf } from "../company/defaults/online.ts";
import { measuredGroups } from "../company/measured-groups.ts";
import { UNCLASSIFIED_ID } from "../company/touchpoint-ids.ts";
import type { Database } from "../database/database.ts";
import { formatNamed } from "../exports/formats/index.ts";
import { numberTouchpoints, rankSources } from "../journey/company-tables.ts";
import { type LoadedFile, rowsKept } from "../journey/loading/loaded-file.ts";
import { redactLabels } from "../journey/redaction/redact-labels.ts";
import { redactGroups, redactWritten } from "../journey/redaction/redact-written.ts";
import { unclassifiedNames } from "../words/touchpoints.ts";
import { measureObjectives } from "./objectives.ts";
import { BEFORE, periodBounds, periodId } from "./period.ts";
import { measureResponses } from "./responses.ts";
import type { FileReport, Period, Site, Touchpoint } from "./site.ts";
import factsSql from "./sql/site_facts.sql?raw";
import foldingSql from "./sql/site_folding.sql?raw";
import lateSql from "./sql/site_late.sql?raw";
import leftOutSql from "./sql/site_left_out.sql?raw";
import outcomeFieldsSql from "./sql/site_outcome_fields.sql?raw";
import periodsSql from "./sql/site_periods.sql?raw";
import segmentsSql from "./sql/site_segments.sql?raw";
import sentSql from "./sql/site_sent.sql?raw";
import sourceEndsSql from "./sql/site_source_ends.sql?raw";
import splitSql from "./sql/site_split.sql?raw";
import stagesSql from "./sql/site_stages.sql?raw";
import touchpointsSql from "./sql/site_touchpoints.sql?raw";
import unclassifiedSql from "./sql/site_unclassified.sql?raw";
import { toldApart } from "./told-apart.ts";

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
    touchpoints: await usedTouchpoints(database, company),
    personas: personas.map(published(measuredGroups(company.personas, outcomes))),
    segments: segments.map(published(measuredGroups(company.segments, outcomes))),
    lived_segments: await findLivedSegments(database, company),
    left_out: await findLeftOut(database, company, exact),
    sent: await countSent(database, company),
    responses: await measureResponses(database, company),
    split: await findSplit(database, company),
    late: await findLate(database, company),
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
    scales: scalesOf(files, label),
    exact,
    folding,
    currency: company.currency,
    winning_cost: company.winningCost.default,
    segment_winning_cost: company.winningCost.bySegment,
    themes: company.themes.map(({ theme, touchpoint }) => ({ name: label(theme), touchpoint })),
    threshold: company.threshold,
    verdict_n: company.verdictN,
    gap_days: company.gapDays.default,
    window_days: company.windowDays.default,
    segment_gap_days: company.gapDays.bySegment,
    segment_window_days: company.windowDays.bySegment,
    ...sizes,
    unclassified: events.map(({ source, event, n }) => ({ source: label(source), event: label(event), n })),
    feedback: { declared, theme, last_step, unplaced, unscored },
    files: files.map((file) => ({ ...reportOf(file), file: label(file.file) })),
    answers: "",
    database: "",
  };
  return { ...site, objectives: await measureObjectives(database, company, site) };
}

async function findUntoldStages(database: Database, { stages }: Company): Promise<string[]> {
  const told = await database.query<{ stage: number }>(stagesSql);
  return stages.map(({ id }) => id).filter((_, at) => !told.some(({ stage }) => stage === at + 1));
}

/** Of exact counts, all that are passed; else those that the tables tell. */
async function findLeftOut(database: Database, company: Company, exact: boolean): Promise<string[]> {
  const rows = await database.query<{ touchpoint_id: number }>(leftOutSql, { exact });
  const numbers = new Set(rows.map(({ touchpoint_id }) => touchpoint_id));
  return numberTouchpoints(company.touchpointRules)
    .filter(({ number }) => numbers.has(number))
    .map(({ rule }) => rule.id);
}

type SentRow = { period: number; touchpoint_id: number; n: number; mature: number; answered: number };

async function countSent(database: Database, company: Company): Promise<Site["sent"]> {
  const numbered = numberTouchpoints(company.touchpointRules);
  const rows = await database.query<SentRow>(sentSql, { threshold: company.threshold });
  return rows.flatMap(({ period, touchpoint_id, ...counts }) => {
    const rule = numbered.find(({ number }) => number === touchpoint_id)?.rule;
    return rule === undefined ? [] : [{ period: periodId(period), touchpoint: rule.touchpoint, ...counts }];
  });
}

async function findSplit(database: Database, { threshold }: Company): Promise<Site["split"]> {
  const rows = await database.query<{ period: number; n: number; days: number }>(splitSql, { threshold });
  return rows.map(({ period, ...split }) => ({ period: periodId(period), ...split }));
}

async function findLate(database: Database, { threshold }: Company): Promise<Site["late"]> {
  const [late] = await database.query<NonNullable<Site["late"]>>(lateSql, { threshold });
  return late ?? null;
}

async function findLivedSegments(database: Database, { segments }: Company): Promise<string[]> {
  const lived = await database.query<{ segment: number }>(segmentsSql);
  return lived.flatMap(({ segment }) => segments[segment - 1]?.id ?? []);
}

async function findPeriods(database: Database, dataStart: string, dataEnd: string): Promise<Period[]> {
  const rows = await database.query<{ period: number; journeys: number; unplaced: number }>(periodsSql);
  return rows.map(({ period, journeys, unplaced }, at) => {
    const id = periodId(period);
    const next = rows[at + 1];
    if (id === BEFORE && next !== undefined)
      return {
        id,
        start: dataStart,
        end: dayBefore(periodBounds(next.period).start),
        complete: true,
        journeys,
        unplaced,
      };
    const bounds = periodBounds(period);
    return {
      id,
      ...bounds,
      complete: bounds.end <= dataEnd && bounds.start >= quarterStart(dataStart),
      journeys,
      unplaced,
    };
  });
}

function dayBefore(iso: string): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** A quarter is complete when the data starts in its first month or before: exports rarely begin on the very first day. */
function quarterStart(dataStart: string): string {
  return `${dataStart.slice(0, 7)}-01`;
}

/** The latest complete quarter and the one before it; the latest of all when none is complete. */
function latestPeriods(periods: readonly Period[]): { period: string; compare: string | null } {
  const withJourneys = periods.filter(({ id, journeys }) => id !== BEFORE && journeys > 0);
  const complete = withJourneys.filter(({ complete }) => complete);
  const pool = complete.length > 0 ? complete : withJourneys;
  return { period: pool.at(-1)?.id ?? "all", compare: pool.at(-2)?.id ?? null };
}

/** Touchpoints of the company that something happened at, in the order of its lines, and "Non classé" when anything is there. */
async function usedTouchpoints(database: Database, company: Company): Promise<Touchpoint[]> {
  const rows = await database.query<{ touchpoint_id: number }>(touchpointsSql);
  const used = new Set(rows.map(({ touchpoint_id }) => touchpoint_id));
  const numbered = numberTouchpoints(company.touchpointRules).filter(({ number }) => used.has(number));
  const lines = company.touchpointRules.map(({ id }) => id);
  const inOrder = numbered.toSorted((a, b) => lines.indexOf(a.rule.id) - lines.indexOf(b.rule.id));
  const known = toldApart(
    inOrder.map(({ number, rule }) => ({
      id: rule.id,
      number,
      names: rule.touchpoint,
      stage: rule.stage,
      channel: rule.channel,
      direction: rule.direction,
      owner: rule.owner,
      ...declaredOf(rule.id, company.touchpointRules),
    })),
  );
  if (!used.has(0)) return known;
  const unknown = {
    id: UNCLASSIFIED_ID,
    number: 0,
    names: unclassifiedNames,
    stage: null,
    channel: unclassifiedNames,
    direction: null,
    owner: null,
  };
  return [unknown, ...known];
}

/** What any line of a touchpoint says of it beside its name. */
function declaredOf(
  id: string,
  rules: Company["touchpointRules"],
): Pick<Touchpoint, "importance" | "online"> {
  const own = rules.filter((rule) => rule.id === id);
  const importance = own.find((rule) => rule.importance !== undefined)?.importance;
  const online = own.map(onlineOf).find((told) => told !== null);
  return {
    ...(importance === undefined ? {} : { importance }),
    ...(online === undefined ? {} : { online }),
  };
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
    ...company.themes.map(({ theme }) => theme),
  ]);
  return (text) => labels.get(text) ?? text;
}

/** "3:0.62": a stage by its number, and the share that the source told of it. */
async function findSourceEnds(database: Database, { stages }: Company): Promise<Site["source_ends"]> {
  const rows = await database.query<SourceEndRow>(sourceEndsSql);
  return rows.map(({ stages: told, ...row }) => ({
    ...row,
    missing: told.split(" ").flatMap((part) => {
      const [number, share] = part.split(":").map(Number);
      const stage = stages[(number ?? 0) - 1];
      return stage === undefined || share === undefined ? [] : [{ stage: stage.id, share }];
    }),
  }));
}

type SourceEndRow = Omit<Site["source_ends"][number], "missing"> & { readonly stages: string };

/** A source that a format names is a tool. */
function toolsOf(files: readonly LoadedFile[]): Site["tools"] {
  return Object.fromEntries(
    files.flatMap(({ format, source }) => {
      const known = formatNamed(format);
      return source === null || known === null || known.ownSource === true ? [] : [[source, known.tool]];
    }),
  );
}

/** A source whose ratings are all of one scale that people have a name for. */
function scalesOf(files: readonly LoadedFile[], label: (text: string) => string): Site["scales"] {
  const bySource = Map.groupBy(
    files.filter(({ scales }) => scales.length > 0),
    ({ source }) => source,
  );
  return Object.fromEntries(
    [...bySource].flatMap(([source, some]) => {
      const [scale = null, ...others] = new Set(some.flatMap(({ scales }) => scales));
      return source === null || scale === null || others.length > 0 ? [] : [[label(source), scale]];
    }),
  );
}

/** A survey's source is called after its file, and a file may be called after somebody. */
function collectedOf(
  files: readonly LoadedFile[],
  label: (text: string) => string,
): NonNullable<Site["collected"]> {
  return Object.fromEntries(
    files.flatMap(({ format, source }) => {
      const opinions = formatNamed(format)?.opinions;
      return source === null || opinions === undefined ? [] : [[label(source), opinions]];
    }),
  );
}

function reportOf({
  file,
  format,
  encoding,
  delimiter,
  rowsRead,
  setAside,
  problems,
}: LoadedFile): FileReport {
  const aside = [...setAside]
    .map(([code, rows]) => ({ code, rows }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  const notes = [...new Set(problems.filter(({ rows }) => rows === 0).map(({ code }) => code))].sort();
  return {
    file,
    format,
    format_names: formatNamed(format)?.names ?? null,
    encoding,
    delimiter,
    rows_read: rowsRead,
    rows_kept: rowsKept({ rowsRead, setAside }),
    set_aside: aside,
    notes,
  };
}
