import { appendFile, mkdtemp, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkSizes } from "../../src/commands/check-sizes.ts";
import type { LoadedFile } from "../../src/journey/loading/loaded-file.ts";

const folder = await mkdtemp(join(tmpdir(), "parcours-sizes-"));
const loaded = (file: string, bytes: number): LoadedFile => ({
  ...{
    file,
    fileId: 1,
    format: null,
    source: null,
    header: [],
    encoding: null,
    delimiter: null,
    bytes,
    rowsRead: 1,
  },
  ...{ setAside: new Map(), fields: [], scales: [], problems: [] },
});

test("a file whose size on disk is the one that was read has nothing to tell", async () => {
  await writeFile(join(folder, "a.csv"), "12345");
  expect(await checkSizes(folder, [loaded("a.csv", 5), loaded("gone.csv", 5)])).toMatchObject([
    { file: "a.csv", problems: [] },
    { file: "gone.csv", problems: [] },
  ]);
});

test("a size that lost its 32 bits, and a file that grew meanwhile, are told", async () => {
  await writeFile(join(folder, "huge.csv"), "");
  await truncate(join(folder, "huge.csv"), 5_920_883_790);
  await appendFile(join(folder, "a.csv"), "6");
  const found = await checkSizes(folder, [loaded("huge.csv", 1_625_916_494), loaded("a.csv", 5)]);
  expect(found.map(({ problems }) => problems)).toMatchObject([
    [{ code: "file-cut", file: "huge.csv", values: { size: 5_920_883_790, read: 1_625_916_494 } }],
    [{ code: "file-cut", file: "a.csv", values: { size: 6, read: 5 } }],
  ]);
});
