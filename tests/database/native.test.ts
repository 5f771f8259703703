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
