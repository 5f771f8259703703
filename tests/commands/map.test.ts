// The command as people run it, with answers through a pipe: from an odd file to a parcours.yaml that nobody edited.
import { spawn } from "node:child_process";
import { copyFile, mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

const ROOT = new URL("../..", import.meta.url).pathname;

async function folderWith(lines: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "parcours-map-"));
  await mkdir(join(folder, "crm"));
  await writeFile(join(folder, "crm", "suivi.csv"), `${lines.join("\n")}\n`);
  for (const name of ["parcours.yaml", "touchpoints.csv"])
    await copyFile(join(ROOT, "src/commands/new", name), join(folder, name));
  return folder;
}

function run(
  folder: string,
  path: string,
  answers: readonly string[],
): Promise<{ code: number | null; said: string }> {
  const child = spawn(
    process.execPath,
    ["--import", "./src/commands/sql-loader.mjs", "src/commands/map.ts", join(folder, path)],
    {
      cwd: ROOT,
      env: { ...process.env, PARCOURS_DATA: folder },
    },
  );
  let said = "";
  child.stdout.on("data", (text: Buffer) => (said += text));
  child.stderr.on("data", (text: Buffer) => (said += text));
  child.stdin.end(answers.map((answer) => `${answer}\n`).join(""));
  return new Promise((done) => child.on("close", (code) => done({ code, said })));
}

const lines = [
  "patient,activity,timestamp",
  ...Array.from(
    { length: 60 },
    (_, i) => `P${i % 12},${["Bilan", "Soin rare"][i % 2]},2026-07-${10 + (i % 9)} 10:00`,
  ),
];

test("an odd file is asked about, read as it is written, and its events placed", async () => {
  const folder = await folderWith(lines);
  const before = await readFile(join(folder, "parcours.yaml"), "utf8");
  // Who; write; two events' stages; their channel; add the lines.
  const { code, said } = await run(folder, "crm/suivi.csv", ["1", "", "2", "3", "1", ""]);
  expect(said).toMatch(/60 lignes gardées, 0 écartée\s; 12 clients/);
  expect(code).toBe(0);
  const settings = await readFile(join(folder, "parcours.yaml"), "utf8");
  expect(settings).toContain('  - file: "crm/suivi.csv"\n    name: suivi\n    keys: { customer: "patient" }');
  expect(settings.split("\n").length - before.split("\n").length).toBe(4);
  const sheet = await readFile(join(folder, "touchpoints.csv"), "utf8");
  expect(sheet).toMatch(/^Bilan;;[^;]+;[^;]+;;;;;suivi;bilan;/m);
  expect(sheet).toMatch(/^Soin rare;/m);
}, 60_000);

test("without anybody to answer it ends with a sentence, and writes nothing", async () => {
  const folder = await folderWith(lines);
  const before = await readFile(join(folder, "parcours.yaml"), "utf8");
  const { code, said } = await run(folder, "crm/suivi.csv", []);
  expect(code).toBe(1);
  expect(said).toMatch(/Arrêté avant la fin/);
  expect(await readFile(join(folder, "parcours.yaml"), "utf8")).toBe(before);
  expect((await run(folder, "crm/absent.csv", [])).said).toMatch(/n’existe pas/);
}, 60_000);
