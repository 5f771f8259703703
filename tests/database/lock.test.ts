import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { lock } from "../../src/database/lock.ts";
import { openNative } from "../../src/database/native.ts";

test("a locked engine answers, but reads no other file and keeps its settings", async () => {
  const path = join(tmpdir(), "parcours-lock.csv");
  await writeFile(path, "a\n1\n");
  const database = await openNative();
  await database.run("attach ':memory:' as mart; create table mart.t as select 7 as a");
  await lock(database);
  expect(await database.query("select a from mart.t")).toEqual([{ a: 7 }]);
  await expect(database.query(`select * from read_csv('${path}')`)).rejects.toThrow(/disabled/i);
  await expect(database.run("set enable_external_access = true")).rejects.toThrow();
  await database.close();
});
