import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openNative } from "../../../src/database/native.ts";
import { writeDatabaseFile } from "../../../src/database/write-file.ts";
import { openPublished, packMarts } from "../../../src/journey/published/published.ts";
import { engines } from "../../database/engines.ts";

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

/** As many paths, of letters of one, two and three bytes, so that each stands once at the start of a block of eight. */
const paths = ["1", "12", "1234567", "12345678", "123456789", "1é2éÿ3ɐ4", "ࠀࠁ1ࠂ2", "ɐ".repeat(250)];

async function publishedFile(): Promise<Uint8Array> {
  const database = await openNative();
  const listed = words.map((text, index) => `(${index}, '${text}', '${paths[index]}')`).join(", ");
  await database.run(`
    attach ':memory:' as mart;
    create table mart.paths as select id::uinteger as path_id, path, id % 2 = 0 as has_return from (values ${listed}) as t (id, text, path);
    create table mart.verbatims as select id::uinteger as verbatim_id, id::uinteger as path_id, text as words, 'theme' as placed, 1.5::double as score, path from (values ${listed}) as t (id, text, path);
    create table mart.sources as select 0::utinyint as source_rank, 'ga4' as source;
    create table mart.touchpoints as select 0::usmallint as touchpoint_id, 0::utinyint as stage_id, null::varchar as channel;
    create table mart.stages as select 1::utinyint as stage_id;
    create table mart.journey_counts as select 20263::smallint as period, path_id, 4::uinteger as n, path, has_return from mart.paths where path_id > 5;
    create table mart.stage_times as select 3::utinyint as bin, 2::uinteger as n;
    create table mart.path_times as select 3::utinyint as bin, 2::uinteger as n;
    create table mart.feedback_scores as
      select 0.4::double as score, path_id, 1::uinteger as n, path from (select path_id, path from mart.paths where path_id = 6 union all select null, null)`);
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
  const unpacked = await database.query<{ path: string }>("select path from mart.paths order by path_id");
  expect(unpacked.map(({ path }) => path)).toEqual(paths);
  const verbatims = await database.query(
    "select words, placed, score, path from mart.verbatims order by verbatim_id",
  );
  expect(verbatims).toEqual(
    words.map((text, index) => ({ words: text, placed: "theme", score: 1.5, path: paths[index] })),
  );
  expect(await database.query("select source from mart.sources")).toEqual([{ source: "ga4" }]);
  expect(await database.query("select channel from mart.touchpoints")).toEqual([{ channel: null }]);
  const counted = "select period, n, path, has_return from mart.journey_counts order by path_id";
  expect(await database.query(counted)).toEqual([
    { period: 20263, n: 4, path: paths[6], has_return: true },
    { period: 20263, n: 4, path: paths[7], has_return: false },
  ]);
  const scored = "select path_id, path from mart.feedback_scores order by path_id nulls last";
  expect(await database.query(scored)).toEqual([
    { path_id: 6, path: paths[6] },
    { path_id: null, path: null },
  ]);
  await database.close();
});
