// Whatever a command throws, now or later, ends in a sentence and code 1.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { sentence } from "../../src/commands/door.ts";
import { failureWords } from "../../src/words/failures.ts";

const door = fileURLToPath(new URL("../../src/commands/door.ts", import.meta.url));

/** Runs some work through the door in a process of its own, in an empty folder. */
function run(work: string) {
  const folder = mkdtempSync(join(tmpdir(), "parcours-door-"));
  const script = `import { throughDoor } from ${JSON.stringify(door)};\nawait throughDoor(async () => { ${work} });`;
  const ended = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
    cwd: folder,
    encoding: "utf8",
    timeout: 30_000,
  });
  return { ...ended, details: join(folder, ".parcours", "failure.txt") };
}

test("work that ends gives its code and says nothing", () => {
  expect(run("return 0;")).toMatchObject({ status: 0, stderr: "" });
  expect(run("return 1;")).toMatchObject({ status: 1, stderr: "" });
});

test.each([
  ["thrown", "throw new TypeError('a is not a function');"],
  ["thrown later", "setTimeout(() => { throw new TypeError('a is not a function'); }); return 0;"],
  ["a promise that nobody awaits", "void Promise.reject(new TypeError('a is not a function')); return 0;"],
  [
    "thrown while something waits for ever",
    "setInterval(() => 0, 1000).unref(); throw new TypeError('a is not a function');",
  ],
])("%s: the reason without a trace, and what to send us", (_, work) => {
  const { status, stderr, details } = run(work);
  expect(status).toBe(1);
  expect(stderr).toContain("a is not a function");
  expect(stderr).toContain(".parcours/failure.txt");
  expect(stderr).not.toMatch(/\n\s+at |node:internal/u);
  expect(readFileSync(details, "utf8")).toMatch(/parcours \d.*\n[\s\S]*\n\s+at /u);
});

test("neither the sentence nor what is sent holds a cell", () => {
  const folder = mkdtempSync(join(tmpdir(), "parcours-door-"));
  const details = join(folder, "deep", "failure.txt");
  const told = sentence(
    new Error(`Could not convert 'zoe@lumen.example' in "Zoé"`),
    failureWords.fr,
    details,
  );
  for (const text of [told, readFileSync(details, "utf8")]) expect(text).not.toMatch(/zoe|Zoé/u);
});

test("where the details cannot be written, the message is enough", () => {
  const told = sentence(new Error("odd"), failureWords.en, join(door, "under-a-file", "failure.txt"));
  expect(told).toContain("odd");
  expect(told).toContain("with this message");
});

test("what is expected writes no details", () => {
  const details = join(mkdtempSync(join(tmpdir(), "parcours-door-")), "failure.txt");
  const full = Object.assign(new Error("ENOSPC"), { code: "ENOSPC", path: "dist" });
  expect(sentence(full, failureWords.fr, details)).toContain("Le disque est plein (dist)");
  expect(existsSync(details)).toBe(false);
});
