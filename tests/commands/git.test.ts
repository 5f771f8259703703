// Asking git, in a repository made for it.
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { git, trackedBytes, trackedFiles } from "../../src/commands/git.ts";
import { newRepository, git as run, useGitSettings, write } from "./repositories.ts";

beforeAll(() => useGitSettings());

test("what git prints comes back, and what it refuses is null", () => {
  const repository = newRepository();
  run(repository, "remote", "add", "origin", "https://github.com/lumen/parcours.git");
  expect(git(repository, "config", "--get", "remote.origin.url")).toBe(
    "https://github.com/lumen/parcours.git",
  );
  expect(git(repository, "config", "--get", "remote.other.url")).toBeNull();
});

test("only tracked files are listed, accents and spaces as they are", () => {
  const repository = newRepository();
  write(repository, { "data/crm/été 2026.csv": "a", "data/new.csv": "a", "src/a.ts": "a" });
  run(repository, "add", "data/crm", "src");
  expect(trackedFiles(repository, "data")).toEqual(["data/crm/été 2026.csv"]);
});

test("outside any repository nothing is tracked", () => {
  expect(trackedFiles(mkdtempSync(join(tmpdir(), "parcours-none-")), "data")).toEqual([]);
});

test("a tracked file's bytes are those that would be committed, not those that lie in the folder", () => {
  const repository = newRepository();
  write(repository, { "data/é.csv": "staged" });
  run(repository, "add", ".");
  write(repository, { "data/é.csv": "changed since" });
  expect(String(trackedBytes(repository, "data/é.csv"))).toBe("staged");
  expect(trackedBytes(repository, "none.csv")).toHaveLength(0);
});
