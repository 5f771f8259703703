// Throw-away git repositories for tests. In: nothing. Out: a folder under git that ignores this machine's own settings.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Points git at settings of our own: an author, and whatever else a test needs. */
export function useGitSettings(more = ""): void {
  const file = join(mkdtempSync(join(tmpdir(), "parcours-git-")), "config");
  writeFileSync(file, `[user]\nname = Test\nemail = test@example.org\n[init]\ndefaultBranch = main\n${more}`);
  process.env["GIT_CONFIG_GLOBAL"] = file;
  process.env["GIT_CONFIG_NOSYSTEM"] = "1";
}

export const git = (folder: string, ...words: string[]): string =>
  execFileSync("git", words, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();

/** An empty repository in a temporary folder. */
export function newRepository(...options: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "parcours-repository-"));
  git(folder, "init", "--quiet", ...options);
  return folder;
}

/** Writes files, given by path, with the folders they need. */
export function write(folder: string, files: Readonly<Record<string, string | Buffer>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
