// Why files that were read give nothing to show. In: the built tables and what became of each file. Out: a problem for each file whose events are at no known touchpoint.
import type { Database } from "../database/database.ts";
import { type Problem, problem } from "../exports/problem.ts";
import { type LoadedFile, rowsKept } from "../journey/loading/loaded-file.ts";
import { whatCameOut } from "./what-came-out.ts";

/** Enough to see what kind of events they are. */
const NAMED = 5;

/** Nothing for files that told their own reasons and kept no row. */
export async function whyNothing(database: Database, loaded: readonly LoadedFile[]): Promise<Problem[]> {
  const { unclassified } = await whatCameOut(database);
  return loaded.flatMap((file) => {
    const events = unclassified.filter(({ source }) => source === file.source).map(({ event }) => event);
    if (rowsKept(file) === 0 || events.length === 0) return [];
    const found = events.slice(0, NAMED).join(" · ");
    return [problem("events-unplaced", file.file, { found, values: { kept: rowsKept(file) } })];
  });
}
