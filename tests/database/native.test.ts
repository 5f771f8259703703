import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { openNative } from "../../src/database/native.ts";

test("a registered file is read by the path it was given, and forgotten after", async () => {
  const database = await openNative();
  const path = await database.register("dossier/é crm.csv", new Blob(["a\n1\n2\n"]));
  const read = `select count(*) as n from read_csv('${path}', header = true, auto_detect = false, columns = {'a': 'integer'})`;
  expect(await database.query(read)).toEqual([{ n: 2 }]);
  await database.release(path);
  await expect(database.query(read)).rejects.toThrow();
  await database.close();
});

test("a value that rows cannot carry is our mistake: it must be cast in SQL", async () => {
  const database = await openNative();
  await expect(database.query("select date '2026-07-03' as day")).rejects.toThrow("cast it in SQL");
  expect(await database.query("select (date '2026-07-03')::varchar as day")).toEqual([{ day: "2026-07-03" }]);
  await database.close();
});

test("is closed after what runs has ended, on whichever connection: closed before, it would bring the process down", async () => {
  const database = await openNative();
  const beside = await database.beside();
  const ended: string[] = [];
  const long = "select count(*) as n from range(20000000) as one(i) where i % 7 = 3";
  const slow = beside.query(long).then(([row]) => ended.push(`beside ${row?.n}`));
  const failing = database.query("select * from nowhere").catch(() => ended.push("failed"));
  await database.close().then(() => ended.push("closed"));
  expect(ended.at(-1)).toBe("closed");
  expect(ended.toSorted()).toEqual(["beside 2857143", "closed", "failed"]);
  await Promise.all([slow, failing]);
});

test("an engine that has failed tells what made it fail, whichever statement asks later and wherever", async () => {
  const database = await openNative();
  const beside = await database.beside();
  const file = join(mkdtempSync(join(tmpdir(), "parcours-native-")), "full.duckdb");
  await database.run(`attach '${file}' as full_disk; create table full_disk.numbers as select 1 as one`);
  await database.run("set debug_checkpoint_abort = 'before_header'");
  await expect(database.run("checkpoint full_disk")).rejects.toThrow("Checkpoint aborted");
  // Tidying up after what failed is refused as well: thrown in its place, it would hide why.
  const later = await beside.query("select 1 as one").catch((error: unknown) => error as Error);
  expect(later).toMatchObject({ message: expect.stringContaining("select 1 as one") });
  expect(later).toMatchObject({ cause: { message: expect.not.stringContaining("has been invalidated") } });
  expect(later).toMatchObject({ cause: { message: expect.stringContaining("Checkpoint aborted") } });
  await database.close();
});

test("little is counted on one thread, much on all but where many questions are asked at once", async () => {
  const threads = "select current_setting('threads')::integer as n";
  const [small, large] = [await openNative("little"), await openNative()];
  const [all] = await large.query(threads);
  await large.onOneThread(true);
  expect(await large.query(threads)).toEqual([{ n: 1 }]);
  await large.onOneThread(false);
  expect(await large.query(threads)).toEqual([all]);
  await small.onOneThread(false);
  expect(await small.query(threads)).toEqual([{ n: 1 }]);
  await small.close();
  await large.close();
});

test("tables of much lie in a file, which is gone with them", async () => {
  const database = await openNative("much");
  await database.run("create table numbers as select i from range(1000000) as one(i)");
  const [file] = await database.query<{ path: string }>(
    "select path from duckdb_databases() where not internal and path is not null",
  );
  expect(file?.path).toMatch(/tables\.duckdb$/);
  // Its room is given back even if the process is killed.
  expect(existsSync(file?.path ?? "")).toBe(process.platform === "win32");
  const beside = await database.beside();
  expect(await beside.query("select count(*) as n from numbers")).toEqual([{ n: 1_000_000 }]);
  // What is published meanwhile is whole: nothing of it waits in a file beside.
  const published = join(dirname(file?.path ?? ""), "published.duckdb");
  await database.run(
    `attach '${published}' as published; create table published.few as from range(10); detach published`,
  );
  expect([existsSync(published), existsSync(`${published}.wal`)]).toEqual([true, false]);
  await database.close();
  expect(existsSync(dirname(file?.path ?? ""))).toBe(false);
});
