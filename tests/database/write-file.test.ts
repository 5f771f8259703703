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

async function write(folder: string, name: string): Promise<Uint8Array> {
  const database = await openNative();
  await database.run(`attach ':memory:' as mart; ${rows}`);
  await writeDatabaseFile(database, "mart", join(folder, name));
  await database.close();
  return readFile(join(folder, name));
}

test("the same tables are the same bytes, and the WebAssembly build opens them", async () => {
  const folder = await mkdtemp(join(tmpdir(), "parcours-write-"));
  const [first, second] = [await write(folder, "a.duckdb"), await write(folder, "b.duckdb")];
  const digest = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
  expect(digest(second)).toBe(digest(first));
  const wasm = await openBlockingWasm();
  const path = await wasm.register("published.duckdb", first);
  await wasm.run(`attach '${path}' as mart (read_only)`);
  const counted = await wasm.query("select count(*) as n, count(distinct path) as paths from mart.journeys");
  // 5003 is prime and 40 000 > 5003: every residue appears.
  expect(counted).toEqual([{ n: 40_000, paths: 5_003 }]);
  await wasm.close();
  await rm(folder, { recursive: true });
});
