// From exact counts to the tables that may be published. In: the marts of a built journey, the company. Out: the tables of `mart`, none with a small group.
import type { Database } from "../../database/database.ts";
import channelStages from "../published/channel_stages.sql?raw";
import ended from "../published/ended.sql?raw";
import endedRates from "../published/ended_rates.sql?raw";
import endedStages from "../published/ended_stages.sql?raw";
import hours from "../published/hours.sql?raw";
import monthOpinions from "../published/month_opinions.sql?raw";
import monthOutcomes from "../published/month_outcomes.sql?raw";
import moveMedians from "../published/move_medians.sql?raw";
import opinionErrors from "../published/opinion_errors.sql?raw";
import opinions from "../published/opinions.sql?raw";
import outcomes from "../published/outcomes.sql?raw";
import passStages from "../published/pass_stages.sql?raw";
import passes from "../published/passes.sql?raw";
import publishedPaths from "../published/paths.sql?raw";
import stageOutcomes from "../published/stage_outcomes.sql?raw";
import stageQuartiles from "../published/stage_quartiles.sql?raw";
import stageTimes from "../published/stage_times.sql?raw";
import stops from "../published/stops.sql?raw";
import variants from "../published/variants.sql?raw";
import verbatims from "../published/verbatims.sql?raw";
import channelCells from "./channel_cells.sql?raw";
import channelCounts from "./channel_counts.sql?raw";
import endedCells from "./ended_cells.sql?raw";
import { foldCells } from "./fold-cells.ts";
import { poolOf, RARE } from "./fold-links.ts";
import type { ParentOf } from "./fold-tree.ts";
import hourCells from "./hour_cells.sql?raw";
import leafCounts from "./leaf_counts.sql?raw";
import { Ends } from "./load-ends.ts";
import { addReshaped, linksOf, loadLinks, readPeriods, readTrailRows } from "./load-links.ts";
import opinionCells from "./opinion_cells.sql?raw";
import outcomeCells from "./outcome_cells.sql?raw";
import passCells from "./pass_cells.sql?raw";
import passCounts from "./pass_counts.sql?raw";
import type { PlaceOf } from "./reshape.ts";
import stageTimeCells from "./stage_time_cells.sql?raw";
import stopCells from "./stop_cells.sql?raw";
import variantCells from "./variant_cells.sql?raw";
import verbatimCells from "./verbatim_cells.sql?raw";

/**
 * One table a question: each is folded by itself, from the exact counts.
 * @param k fewest customers of any group that may be found in a table; 1 folds nothing
 * @param isExact whether exact counts stay beside the tables: then journeys seen otherwise, or by their ends, are followed once they are asked for
 */
export async function foldJourneys(database: Database, k: number, isExact: boolean): Promise<void> {
  await database.run(`create or replace table small_group as select ${k}::uinteger as k`);
  const placeOf = await placesOf(database);
  const stageOf = (touchpoint: number) => placeOf(touchpoint).stage ?? 0;
  const place = placeTree(stageOf);
  const fold = async (cells: string, name: string, children: ParentOf, isWhole: boolean) => {
    await database.run(cells);
    await foldCells(database, { name, children, k, isWhole });
  };
  await fold(outcomeCells, "outcome", straight, true);
  await database.run(`${leafCounts};\n${passCounts};\n${channelCounts}`);
  await fold(passCells, "pass", place, false);
  await fold(stopCells, "stop", place, true);
  await fold(channelCells, "channel", straight, true);
  await fold(variantCells, "variant", straight, true);
  await fold(stageTimeCells, "stage_time", straight, false);
  await fold(opinionCells, "opinion", place, true);
  await fold(verbatimCells, "verbatim", place, false);
  await fold(endedCells, "ended", straight, true);
  await fold(hourCells, "hour", hourTree, false);
  const counts = [
    outcomes,
    stageOutcomes,
    passes,
    passStages,
    stops,
    channelStages,
    variants,
    publishedPaths,
  ];
  const endings = [ended, endedStages, endedRates];
  const times = [stageTimes, stageQuartiles];
  const months = [monthOutcomes, monthOpinions];
  const statements = [...counts, ...months, hours, ...endings, opinions, opinionErrors, verbatims, ...times];
  const periods = await readPeriods(database);
  const ends = isExact ? null : await Ends.of(database, { k, stageOf });
  const links: Blob[] = [];
  for (const [at, period] of periods.entries()) {
    const trails = await readTrailRows(database, period);
    const ended = ends === null ? [] : await ends.read(database, period);
    // Paths are followed here while the engine counts, which has threads of its own.
    const counted = database.run(shareOf(statements, at, periods.length).join(";\n"));
    counted.catch(() => undefined);
    links.push(linksOf(trails, { k, stageOf }));
    ends?.follow(ended);
    await counted;
  }
  if (periods.length === 0) await database.run(statements.join(";\n"));
  await loadLinks(database, links);
  if (ends !== null) {
    await addReshaped(database, periods, { k, stageOf }, placeOf);
    await ends.load(database);
  }
  await database.run(moveMedians);
}

/** As many as the others, in order. */
function shareOf(statements: readonly string[], at: number, of: number): readonly string[] {
  const until = (share: number): number => Math.floor((share * statements.length) / of);
  return statements.slice(until(at), until(at + 1));
}

async function placesOf(database: Database): Promise<PlaceOf> {
  const rows = await database.query<{ touchpoint_id: number; stage: number | null; channel: string | null }>(
    "select touchpoint_id, nullif(stage_id, 0) as stage, channel from touchpoints",
  );
  const places = new Map(rows.map(({ touchpoint_id, ...place }) => [touchpoint_id, place]));
  return (touchpoint) => places.get(touchpoint) ?? { stage: null, channel: null };
}

/** Children without anything coarser of their own. */
const straight: ParentOf = (child) => (child === RARE ? null : RARE);

/** First number of an hour told with its stage, and how many stages an hour has room for (hour_cells.sql). */
const STAGED = 10_000;
const STAGES = 100;

/** The stage is given up first, then the hour. */
const hourTree: ParentOf = (child) => {
  if (child >= STAGED) return Math.floor((child - STAGED) / STAGES);
  return child === RARE ? null : RARE;
};

/** First number of a touchpoint told with its source, and how many sources a touchpoint has room for (opinion_cells.sql). */
const SOURCED = 1_000_000;
const SOURCES = 1000;

/** The source is given up first, then the touchpoint for its stage, then the stage. */
function placeTree(stageOf: (touchpoint: number) => number): ParentOf {
  return (child) => {
    if (child === RARE) return null;
    if (child >= SOURCED) return Math.floor((child - SOURCED) / SOURCES);
    return child >= 0 ? poolOf(stageOf(child)) : RARE;
  };
}
