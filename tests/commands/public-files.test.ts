import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { copyPublic, publicFiles } from "../../src/commands/public-files.ts";
import { write } from "./repositories.ts";

const taken = [
  ".nojekyll",
  ".well-known/security.txt",
  "CNAME",
  "favicon.svg",
  "logo-sombre.png",
  "robots.txt",
];
const left = ["clients.csv", "data/favicon.svg", "export.zip", "favicon.csv", "notes.txt", "robots.txt.bak"];

test("what sites have is taken; what nobody knows stays, and is named", async () => {
  const folder = mkdtempSync(join(tmpdir(), "parcours-public-"));
  const target = mkdtempSync(join(tmpdir(), "parcours-public-"));
  write(folder, Object.fromEntries([...taken, ...left].map((path) => [path, "x"])));
  expect(await publicFiles(folder)).toEqual({ taken, left });
  expect(await copyPublic(folder, target)).toEqual(left);
  expect(taken.filter((path) => !existsSync(join(target, path)))).toEqual([]);
  expect(left.filter((path) => existsSync(join(target, path)))).toEqual([]);
});

test("no folder, no file", async () => {
  expect(await publicFiles(join(tmpdir(), "parcours-none"))).toEqual({ taken: [], left: [] });
});
