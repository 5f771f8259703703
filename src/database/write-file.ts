// A database file fit to publish. In: a catalog of the open database and a path. Out: the file; the same tables always give the same bytes.
import type { Database } from "./database.ts";
import { quoted } from "./load-table.ts";

/**
 * Three things make the bytes repeat: one thread (rows in one order), one table at a time (of several that are long, filled at once, the engine writes
 * now one first and now the other), and the storage version without a random identifier (which the pinned WebAssembly build opens). Text columns would not: their compression trains on a random sample and pads
 * with whatever memory held, so a catalog to publish has none (see src/journey/published/). Each table takes a block at
 * least: a quarter of the usual size suits a dozen small tables (1.7 MB for 4.5), and compresses better than smaller ones.
 */
export async function writeDatabaseFile(database: Database, catalog: string, path: string): Promise<void> {
  await database.run(`
    set threads = 1;
    attach '${quoted(path)}' as published (storage_version 'v1.0.0', block_size 65536);
    copy from database ${catalog} to published (schema)`);
  const tables = await database.query<{ name: string }>(
    `select table_name as name from duckdb_tables() where database_name = '${quoted(catalog)}' order by table_name`,
  );
  for (const { name } of tables) await database.run(`insert into published.${name} from ${catalog}.${name}`);
  await database.run("detach published; reset threads");
}
