// Asks git. In: a folder and a command. Out: what git printed, or null where it refused.
import { spawnSync } from "node:child_process";

/** Standard output of `git …` in a folder, without its last line break; null when git is absent or says no. */
export function git(folder: string, ...words: readonly string[]): string | null {
  const { status, stdout } = spawnSync("git", words, {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    stdio: ["ignore", "pipe", "ignore"],
  });
  return status === 0 ? stdout.replace(/\n$/u, "") : null;
}

/** Paths that git tracks below `path`, as written (no quoting of accents). */
export function trackedFiles(folder: string, path: string): string[] {
  const output = git(folder, "ls-files", "-z", "--", path) ?? "";
  return output.split("\0").filter((name) => name !== "");
}

/** A tracked file's bytes as git would commit them; none where git has no such file. */
export function trackedBytes(folder: string, path: string): Buffer {
  const { status, stdout } = spawnSync("git", ["show", `:./${path}`], {
    cwd: folder,
    maxBuffer: 1024 * 1024 * 1024,
    stdio: ["ignore", "pipe", "ignore"],
  });
  return status === 0 ? stdout : Buffer.alloc(0);
}
