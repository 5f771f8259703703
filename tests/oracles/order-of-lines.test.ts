// No line of a spreadsheet decides: the same journeys whatever the order of touchpoints.csv, on generated folders full of ties and on logs of dates alone.
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Database } from "../../src/database/database.ts";
import { openNative } from "../../src/database/native.ts";
import { folder } from "../answers/generated.ts";
import { buildIn } from "../journey/built.ts";
import { type EventRow, type Given, given } from "../journey/given.ts";

let database: Database;
beforeAll(async () => {
  database = await openNative();
});
afterAll(() => database.close());

const dated = (rows: readonly EventRow[] = []) => rows.map((row) => ({ ...row, at: row.at.slice(0, 10) }));

async function journeysOf(what: Given) {
  await buildIn(database, given(what));
  return database.query(`select customer_id, strftime(started_at, '%Y-%m-%d %H:%M:%S') as started, path, reached_stage::integer as reached,
    own_mask::integer as own, is_mature, is_open from journeys order by all`);
}

it("reversing touchpoints.csv changes no figure", async () => {
  const folders = fc.sample(folder, { numRuns: 2, seed: 20_261_129 });
  for (const what of [
    ...folders,
    ...folders.map((one) => ({ ...one, web: dated(one.web), shop: dated(one.shop) })),
  ]) {
    const reversed = Object.fromEntries(Object.entries(what.touchpoints).toReversed());
    expect(await journeysOf({ ...what, touchpoints: reversed })).toEqual(await journeysOf(what));
  }
}, 120_000);
