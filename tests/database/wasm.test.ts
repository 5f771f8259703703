import { expect, test } from "vitest";
import { openBlockingWasm } from "./engines.ts";

test("a registered file is read by the path it was given; two of one name stay apart", async () => {
  const database = await openBlockingWasm();
  const first = await database.register("a.csv", new Blob(["1\n2\n"]));
  const second = await database.register("a.csv", new TextEncoder().encode("7\n"));
  const sum = async (path: string) =>
    database.query(
      `select sum(a) as n from read_csv('${path}', header = false, auto_detect = false, columns = {'a': 'integer'})`,
    );
  expect(await sum(first)).toEqual([{ n: 3 }]);
  expect(await sum(second)).toEqual([{ n: 7 }]);
  await database.close();
});

test("an extension is refused at once, never looked for elsewhere", async () => {
  const database = await openBlockingWasm();
  await expect(database.query("select * from read_parquet('none.parquet')")).rejects.toThrow(/read_parquet/);
  await database.close();
});
