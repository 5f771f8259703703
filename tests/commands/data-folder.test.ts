// Data folders as people leave them on disk.
import { mkdir, mkdtemp, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listDataFolder } from "../../src/commands/data-folder.ts";

async function folderWith(...paths: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "parcours-data-"));
  for (const path of paths) {
    await mkdir(join(folder, path, ".."), { recursive: true });
    await writeFile(join(folder, path), path);
  }
  return folder;
}

test("every file below the folder, by path with slashes, in one order", async () => {
  const folder = await folderWith("b.csv", "crm/2026/a.csv", "analytics/z.csv", "B.csv");
  const files = await listDataFolder(folder);
  expect(files.map(({ path }) => path)).toEqual(["B.csv", "analytics/z.csv", "b.csv", "crm/2026/a.csv"]);
  expect(await files[3]?.blob.text()).toBe("crm/2026/a.csv");
});

test("what begins with a dot is the system's, in hidden folders too", async () => {
  const folder = await folderWith(".DS_Store", ".git/index.csv", "crm/.~lock.csv", "a.csv");
  expect((await listDataFolder(folder)).map(({ path }) => path)).toEqual(["a.csv"]);
});

test("a link to a file is that file; one that leads nowhere is nothing", async () => {
  const folder = await folderWith("a.csv");
  await symlink(join(folder, "a.csv"), join(folder, "b.csv"));
  await symlink(join(folder, "gone.csv"), join(folder, "c.csv"));
  const files = await listDataFolder(folder);
  expect(files.map(({ path }) => path)).toEqual(["a.csv", "b.csv"]);
  expect(await files[1]?.blob.text()).toBe("a.csv");
});

test("a file over 4 GiB has all its bytes", async () => {
  const folder = await folderWith("a.csv");
  await truncate(join(folder, "a.csv"), 5_920_883_790);
  expect((await listDataFolder(folder)).map(({ blob }) => blob.size)).toEqual([5_920_883_790]);
});

test("a folder that does not exist has no file", async () => {
  expect(await listDataFolder(join(tmpdir(), "parcours-nowhere"))).toEqual([]);
});
