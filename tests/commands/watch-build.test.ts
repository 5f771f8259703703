// A build that falls without a word, as the system or the engine makes it fall.
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildCommand } from "../../src/commands/build-command.ts";
import { failureWords } from "../../src/words/failures.ts";

const root = new URL("../..", import.meta.url).pathname;

/** The process that has the folder: its number is in what keeps others out, a file or a link (hold.ts). */
async function builder(hold: string): Promise<number> {
  await expect.poll(() => holder(hold), { timeout: 60_000, interval: 5 }).toContain("pid");
  return (JSON.parse(holder(hold)) as { pid: number }).pid;
}

function holder(path: string): string {
  for (const read of [() => readlinkSync(path), () => readFileSync(path, "utf8")]) {
    try {
      return read();
    } catch {
      // The other, or not yet.
    }
  }
  return "";
}

test("it ends in a sentence and code 1, and the site of before is whole", async () => {
  const folder = mkdtempSync(join(tmpdir(), "parcours-watch-"));
  const [data, dist] = [join(folder, "data"), join(folder, "dist")];
  for (const one of [data, dist]) mkdirSync(one);
  writeFileSync(join(data, "parcours.yaml"), "language: en\n");
  // Seconds of work: time to find who does it.
  const rows = Array.from({ length: 300_000 }, (_, at) => `c${at},2026-01-0${1 + (at % 9)} 10:00,page_view`);
  writeFileSync(join(data, "events.csv"), ["customer_id,event_time,event_name", ...rows].join("\n"));
  writeFileSync(join(dist, "site.json"), "{}");
  const env = {
    ...process.env,
    PARCOURS_DATA: data,
    PARCOURS_DIST: dist,
    PARCOURS_SITE: join(folder, "state", "site"),
  };
  const ended = new Promise<{ code: unknown; said: string }>((done) => {
    execFile(process.execPath, buildCommand, { cwd: root, env }, (error, _, said) =>
      done({ code: error?.code, said }),
    );
  });
  const found = await Promise.race([builder(join(folder, "state", "build-busy")), ended]);
  if (typeof found !== "number") throw new Error(`ended before it was found: ${found.said}`);
  process.kill(found, "SIGKILL");
  const { code, said } = await ended;
  expect(code).toBe(1);
  expect(said.trim()).toBe(`${failureWords.en.fell("SIGKILL")}\n${failureWords.en.siteKept}`);
  expect(readFileSync(join(dist, "site.json"), "utf8")).toBe("{}");
});
