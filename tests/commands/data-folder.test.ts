// Data folders as people leave them on disk.
import { mkdir, mkdtemp, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readDataFolder } from "../../src/commands/data-folder.ts";

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
  const { files } = await readDataFolder(folder);
  expect(files.map(({ path }) => path)).toEqual(["B.csv", "analytics/z.csv", "b.csv", "crm/2026/a.csv"]);
  expect(await files[3]?.blob.text()).toBe("crm/2026/a.csv");
});

test("what begins with a dot is the system's, in hidden folders too", async () => {
  const folder = await folderWith(".DS_Store", ".git/index.csv", "crm/.~lock.csv", "a.csv");
  expect((await readDataFolder(folder)).files.map(({ path }) => path)).toEqual(["a.csv"]);
});

test("a link to a file is that file; one that leads nowhere is told", async () => {
  const folder = await folderWith("a.csv");
  await symlink(join(folder, "a.csv"), join(folder, "b.csv"));
  await symlink(join(folder, "gone.csv"), join(folder, "c.csv"));
  const { files, problems } = await readDataFolder(folder);
  expect(problems).toMatchObject([{ code: "link-lost", file: "c.csv" }]);
  expect(files.map(({ path }) => path)).toEqual(["a.csv", "b.csv"]);
  expect(await files[1]?.blob.text()).toBe("a.csv");
});

test("a linked folder is read once; what leads back to it, or round, is told", async () => {
  const elsewhere = await folderWith("2025/a.csv", "2025/deep/b.csv");
  const folder = await folderWith("z/own.csv");
  await symlink(join(elsewhere, "2025"), join(folder, "archives"));
  await symlink(join(elsewhere, "2025"), join(folder, "encore"));
  await symlink(elsewhere, join(elsewhere, "2025", "deep", "round"));
  await symlink(join(folder, "z"), join(folder, "a"));
  const { files, problems } = await readDataFolder(folder);
  expect(files.map(({ path }) => path)).toEqual(["archives/a.csv", "archives/deep/b.csv", "z/own.csv"]);
  const told = problems.map(({ code, file }) => `${code} ${file}`).sort();
  expect(told).toEqual(["folder-again a", "folder-again archives/deep/round/2025", "folder-again encore"]);
});

test.runIf(process.platform === "linux")(
  "a name that is no letters is read, under the letters it was meant in",
  async () => {
    const folder = await folderWith();
    for (const name of [
      [0x45, 0x74, 0x82],
      [0xe9, 0x74, 0xe9],
    ]) {
      const place = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name), Buffer.from(".csv")]);
      await writeFile(place, "x");
    }
    const { files } = await readDataFolder(folder);
    expect(files.map(({ path }) => path)).toEqual(["Eté.csv", "été.csv"]);
    expect(await files[0]?.blob.text()).toBe("x");
  },
);

test("a file over 4 GiB has all its bytes", async () => {
  const folder = await folderWith("a.csv");
  await truncate(join(folder, "a.csv"), 5_920_883_790);
  expect((await readDataFolder(folder)).files.map(({ blob }) => blob.size)).toEqual([5_920_883_790]);
});

test("a folder that does not exist has no file", async () => {
  expect(await readDataFolder(join(tmpdir(), "parcours-nowhere"))).toEqual({ files: [], problems: [] });
});
