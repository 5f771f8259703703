import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openNative } from "../../src/database/native.ts";
import { writeDatabaseFile } from "../../src/database/write-file.ts";
import { openPublished, packMarts } from "../../src/journey/published.ts";
import { engines } from "../database/engines.ts";

/** Texts of every length around eight bytes, an odd first byte, accents, an emoji. */
const words = [
  "",
  "a",
  "\tb",
  "sept...",
  "huit....",
  "neuf.....",
  "Déçue : jamais livré 😡",
  "0".repeat(500),
];

async function publishedFile(): Promise<Uint8Array> {
  const database = await openNative();
  const listed = words.map((text, index) => `(${index}, '${text}')`).join(", ");
  await database.run(`
    attach ':memory:' as mart;
    create table mart.paths as select id::uinteger as path_id, text as path, id % 2 = 0 as has_return from (values ${listed}) as t (id, text);
    create table mart.verbatims as select id::uinteger as verbatim_id, text as words, 'theme' as placed, 1.5::double as score from (values ${listed}) as t (id, text);
    create table mart.sources as select 0::utinyint as source_rank, 'ga4' as source;
    create table mart.touchpoints as select 0::usmallint as touchpoint_id, 0::utinyint as stage_id, null::varchar as channel;
    create table mart.stages as select 1::utinyint as stage_id;
    create table mart.journey_counts as select 20263::smallint as period, 4::uinteger as n;
    create table mart.stage_times as select 3::utinyint as bin, 2::uinteger as n;
    create table mart.path_times as select 3::utinyint as bin, 2::uinteger as n;
    create table mart.feedback_scores as select 0.4::double as score, 1::uinteger as n`);
  await packMarts(database);
  const folder = await mkdtemp(join(tmpdir(), "parcours-published-"));
  const path = join(folder, "published.duckdb");
  await writeDatabaseFile(database, "packed", path);
  const textColumns = await database.query(
    "select column_name from duckdb_columns() where database_name = 'packed' and data_type = 'VARCHAR'",
  );
  expect(textColumns).toEqual([]);
  await database.close();
  const bytes = await readFile(path);
  await rm(folder, { recursive: true });
  return bytes;
}

test.each(engines)("what is packed as numbers is unpacked as the same text ($name)", async ({ open }) => {
  const bytes = await publishedFile();
  const database = await open();
  await openPublished(database, await database.register("published.duckdb", bytes));
  const paths = await database.query<{ path: string }>("select path from mart.paths order by path_id");
  expect(paths.map(({ path }) => path)).toEqual(words);
  const verbatims = await database.query(
    "select words, placed, score from mart.verbatims order by verbatim_id",
  );
  expect(verbatims).toEqual(words.map((text) => ({ words: text, placed: "theme", score: 1.5 })));
  expect(await database.query("select source from mart.sources")).toEqual([{ source: "ga4" }]);
  expect(await database.query("select channel from mart.touchpoints")).toEqual([{ channel: null }]);
  expect(await database.query("select n from mart.journey_counts")).toEqual([{ n: 4 }]);
  await database.close();
});
