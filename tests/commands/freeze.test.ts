// The command as people run it, on a small built site.
import { execFile } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { publishedText } from "../../src/answers/published-json.ts";
import { sampleEmotions, sampleFunnel, sampleSite } from "../fixtures/sample-answers.ts";
import { sampleFindings } from "../fixtures/sample-findings.ts";

const folder = mkdtempSync(join(tmpdir(), "parcours-freeze-"));
const built = join(folder, "site");

async function writeSite(): Promise<void> {
  const files = {
    "site.json": { ...sampleSite, answers: "answers/x/" },
    "answers/x/funnel/2026-T3.json": sampleFunnel,
    "answers/x/emotion/2026-T3.json": sampleEmotions,
    "answers/x/findings-2026-T2/2026-T3.json": sampleFindings,
  };
  for (const [path, content] of Object.entries(files)) {
    await mkdir(join(built, path, ".."), { recursive: true });
    await writeFile(join(built, path), publishedText(content));
  }
}

async function freeze(...args: string[]): Promise<{ code: number; text: string }> {
  const env = { ...process.env, PARCOURS_DATA: join(folder, "data"), PARCOURS_SITE: built };
  const command = ["--import", "./src/commands/sql-loader.mjs", "src/commands/freeze.ts", ...args];
  const run = promisify(execFile)(process.execPath, command, { env });
  return run.then(
    ({ stdout }) => ({ code: 0, text: stdout }),
    ({ code, stderr }) => ({ code, text: stderr }),
  );
}

test("it wants a site, keeps a quarter once, and names the quarters there are", async () => {
  expect(await freeze("2026-T3")).toMatchObject({ code: 1, text: expect.stringContaining("npm run build") });
  await writeSite();
  expect(await freeze("T3 2026")).toMatchObject({ code: 0, text: expect.stringContaining("2026-T3.json") });
  const kept = JSON.parse(await readFile(join(folder, "data", "quarters", "2026-T3.json"), "utf8"));
  expect(kept).toMatchObject({ kind: "frozen", quarter: "2026-T3", n: sampleFunnel.n });
  expect(await freeze("2026-T3")).toMatchObject({ code: 1, text: expect.stringContaining("existe déjà") });
  expect(await freeze("2030-T1")).toMatchObject({
    code: 1,
    text: expect.stringContaining("2026-T2, 2026-T3"),
  });
});

test("of a site that another version built it asks for a new build, not for a report", async () => {
  await writeSite();
  const site = JSON.parse(await readFile(join(built, "site.json"), "utf8"));
  await writeFile(join(built, "site.json"), JSON.stringify({ ...site, version: 0 }));
  expect(await freeze("2026-T3")).toMatchObject({
    code: 1,
    text: expect.stringMatching(/autre version.*npm run build/u),
  });
});
