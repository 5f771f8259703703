// From a folder of exports to the tables that answers read. In: files, the company, an attached database called `mart`. Out: marts, and what became of each file.
import type { Company } from "../company/company.ts";
import type { Database } from "../database/database.ts";
import type { ExportFile } from "../exports/text/export-file.ts";
import { loadCompanyTables, rankSources } from "./company-tables.ts";
import addThemeFamilies from "./core/add_theme_families.sql?raw";
import customerFacts from "./core/customer_facts.sql?raw";
import customers from "./core/customers.sql?raw";
import dataEnds from "./core/data_ends.sql?raw";
import datedDays from "./core/dated_days.sql?raw";
import endedJourneys from "./core/ended_journeys.sql?raw";
import feedback from "./core/feedback.sql?raw";
import interactions from "./core/interactions.sql?raw";
import journeyPaths from "./core/journey_paths.sql?raw";
import journeys from "./core/journeys.sql?raw";
import keySetCustomers from "./core/key_set_customers.sql?raw";
import keySetKeys from "./core/key_set_keys.sql?raw";
import kindFacts from "./core/kind_facts.sql?raw";
import kindTouchpoints from "./core/kind_touchpoints.sql?raw";
import outboundKinds from "./core/outbound_kinds.sql?raw";
import sentContacts from "./core/sent_contacts.sql?raw";
import sentKinds from "./core/sent_kinds.sql?raw";
import sharedKeys from "./core/shared_keys.sql?raw";
import sourceEnds from "./core/source_ends.sql?raw";
import steps from "./core/steps.sql?raw";
import themeFamilies from "./core/theme_families.sql?raw";
import toldPeriods from "./core/told_periods.sql?raw";
import { readMoods } from "./feeling/read-moods.ts";
import { foldIrritants } from "./folding/fold-irritants.ts";
import { foldJourneys } from "./folding/fold-journeys.ts";
import { type LoadOptions, loadExports } from "./loading/load-exports.ts";
import { type LoadedFile, rowsKept } from "./loading/loaded-file.ts";
import { partNumbersOf } from "./loading/part-numbers.ts";
import { setAsideFirstPurchases } from "./loading/set-aside-first-purchases.ts";
import { setAsideIsolated } from "./loading/set-aside-isolated.ts";
import { setAsidePlanned } from "./loading/set-aside-planned.ts";
import { setAsideRepeated } from "./loading/set-aside-repeated.ts";
import { setAsideShared } from "./loading/set-aside-shared.ts";
import { tellAmounts } from "./loading/tell-amounts.ts";
import { tellDaysToCome } from "./loading/tell-days-to-come.ts";
import { tellEventsByPage } from "./loading/tell-events-by-page.ts";
import contacts from "./marts/contacts.sql?raw";
import customerValues from "./marts/customer_values.sql?raw";
import feltContacts from "./marts/felt_contacts.sql?raw";
import goalAmounts from "./marts/goal_amounts.sql?raw";
import hourRows from "./marts/hour_rows.sql?raw";
import journeyAmounts from "./marts/journey_amounts.sql?raw";
import journeyCounts from "./marts/journey_counts.sql?raw";
import journeyEfforts from "./marts/journey_efforts.sql?raw";
import journeyRefunds from "./marts/journey_refunds.sql?raw";
import journeyTraits from "./marts/journey_traits.sql?raw";
import moveTimeBins from "./marts/move_time_bins.sql?raw";
import opinionRows from "./marts/opinion_rows.sql?raw";
import pathGoals from "./marts/path_goals.sql?raw";
import paths from "./marts/paths.sql?raw";
import plannedPeople from "./marts/planned_people.sql?raw";
import stageTimeBins from "./marts/stage_time_bins.sql?raw";
import themeOpinions from "./marts/theme_opinions.sql?raw";
import timedMoves from "./marts/timed_moves.sql?raw";
import traitValues from "./marts/trait_values.sql?raw";
import { redactFeedback } from "./redaction/redact-feedback.ts";

export type BuildOptions = LoadOptions & {
  /** Called before steps are told apart, if any row was kept: that takes one thread, another has time for something else. */
  readonly onSteps?: () => void;
  /** Which day it is (ISO), for what is dated after it. */
  readonly today?: string;
  /** True for data that leaves nobody's machine: then no group is too small to be told. */
  readonly exact?: boolean;
};

/** Builds everything. `mart` must be attached before (`attach ':memory:' as mart`). */
export async function buildJourney(
  database: Database,
  files: readonly ExportFile[],
  company: Company,
  options: BuildOptions = {},
): Promise<LoadedFile[]> {
  const read = await loadExports(database, files, company, options);
  // Isolated dates first: one of them would make a file seem to cover decades.
  const once = await setAsideRepeated(database, await setAsideIsolated(database, read));
  const lived = await setAsidePlanned(database, once, company);
  const loaded = await partNumbersOf(database, await tellDaysToCome(database, lived, options.today));
  const sources = rankSources(
    company,
    loaded.flatMap(({ source }) => (source === null ? [] : [source])),
  );
  await loadCompanyTables(database, company, sources);
  const found = await findCustomers(database, loaded);
  const kept = await tellAmounts(database, await tellEventsByPage(database, found));
  await orderInteractions(database);
  if (kept.some((file) => rowsKept(file) > 0)) options.onSteps?.();
  await runAll(database, [steps, journeyPaths, journeys, endedJourneys]);
  await placeFeedback(database, company);
  await runAll(database, [paths, pathGoals, journeyCounts]);
  await runAll(database, [
    timedMoves,
    stageTimeBins,
    moveTimeBins,
    opinionRows,
    feltContacts,
    plannedPeople,
    hourRows,
  ]);
  await runAll(database, [goalAmounts, journeyAmounts, journeyEfforts, contacts, themeOpinions]);
  await runAll(database, [journeyTraits, traitValues, customerValues, journeyRefunds]);
  const k = options.exact === true ? 1 : company.threshold;
  await foldJourneys(database, k, options.exact === true);
  await foldIrritants(database, k, finalSources(kept));
  return kept;
}

/** Sources whose every rating is on the scale of recommending: "would you recommend us?" is asked at the end. */
function finalSources(files: readonly LoadedFile[]): string[] {
  const named = files.filter(({ source, scales }) => source !== null && scales.length > 0);
  const others = new Set(
    named.filter(({ scales }) => scales.some((one) => one !== "nps")).map(({ source }) => source),
  );
  return [...new Set(named.flatMap(({ source }) => (source === null || others.has(source) ? [] : [source])))];
}

async function findCustomers(database: Database, loaded: readonly LoadedFile[]): Promise<LoadedFile[]> {
  await runAll(database, [kindTouchpoints, keySetKeys, sharedKeys, keySetCustomers]);
  return setAsideFirstPurchases(database, await setAsideShared(database, loaded));
}

async function orderInteractions(database: Database): Promise<void> {
  await runAll(database, [
    kindFacts,
    customerFacts,
    customers,
    datedDays,
    outboundKinds,
    sentKinds,
    sentContacts,
    interactions,
    sourceEnds,
    dataEnds,
    toldPeriods,
  ]);
}

async function placeFeedback(database: Database, company: Company): Promise<void> {
  await runAll(database, [themeFamilies, addThemeFamilies, feedback]);
  await redactFeedback(database, company);
  await readMoods(database, company.feelingFromWords);
}

async function runAll(database: Database, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await database.run(statement);
}
