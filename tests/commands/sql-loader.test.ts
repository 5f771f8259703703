// The loader that lets Node import SQL files as Vite does, in a Node of its own.
import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const loader = fileURLToPath(new URL("../../src/commands/sql-loader.mjs", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "parcours-loader-"));
const run = (script: string) => {
  writeFileSync(join(folder, "script.mjs"), script);
  return spawnSync(process.execPath, ["--import", loader, join(folder, "script.mjs")], { encoding: "utf8" });
};

test("an import ending in ?raw is the file's text, whatever it holds", () => {
  const sql = "select 'l’été' as \"a`b$c\"\n-- \\n stays\n";
  writeFileSync(join(folder, "query.sql"), sql);
  const { stdout } = run('import text from "./query.sql?raw"; process.stdout.write(text);');
  expect(stdout).toBe(sql);
});

test("other imports are left alone, and a missing file is still an error", () => {
  writeFileSync(join(folder, "other.mjs"), "export const value = 3;");
  expect(run('import { value } from "./other.mjs"; process.stdout.write(String(value));').stdout).toBe("3");
  expect(run('import "./missing.sql?raw";').status).toBe(1);
});
