import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openNative } from "../../src/database/native.ts";
import { writeDatabaseFile } from "../../src/database/write-file.ts";
import { openBlockingWasm } from "./engines.ts";

const rows = `create or replace table mart.journeys as
  select range as id, [range * 7919 % 5003, 7] as path, (range % 13)::utinyint as stage
  from range(40000) order by path, id`;

/** More rows than the engine keeps together, in several tables. */
const long = ["d", "b", "h", "c", "a", "g", "e", "f"]
  .map(
    (name) => `create table mart.${name} as select range as id, range * 7919 % 5003 as n from range(130000)`,
  )
  .join(";\n");

async function write(folder: string, name: string): Promise<Uint8Array> {
  const database = await openNative();
  await database.run(`attach ':memory:' as mart; ${rows};\n${long}`);
  // Memory is never the same twice: a folder's size, another statement.
  for (let other = 0; other < name.charCodeAt(0) % 16; other++)
    await database.run(`create table other_${other} as select range as id from range(${other * 20000})`);
  await writeDatabaseFile(database, "mart", join(folder, name));
  await database.close();
  return readFile(join(folder, name));
}

test("the same tables are the same bytes, and the WebAssembly build opens them", async () => {
  const folder = await mkdtemp(join(tmpdir(), "parcours-write-"));
  const first = await write(folder, "a.duckdb");
  const digest = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
  for (const name of ["b.duckdb", "c.duckdb", "d.duckdb"])
    expect(digest(await write(folder, name))).toBe(digest(first));
  const wasm = await openBlockingWasm();
  const path = await wasm.register("published.duckdb", first);
  await wasm.run(`attach '${path}' as mart (read_only)`);
  const counted = await wasm.query("select count(*) as n, count(distinct path) as paths from mart.journeys");
  // 5003 is prime and 40 000 > 5003: every residue appears.
  expect(counted).toEqual([{ n: 40_000, paths: 5_003 }]);
  await wasm.close();
  await rm(folder, { recursive: true });
});
