// The command as people run it: its own process, files on disk.
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

const ROOT = new URL("../..", import.meta.url).pathname;

type Line = Record<string, unknown> & { readonly problems: readonly Record<string, unknown>[] };

function run(
  args: readonly string[],
  data: string,
): Promise<{ code: number; lines: Line[]; errors: string }> {
  const command = ["--import", "./src/commands/sql-loader.mjs", "src/commands/read.ts", ...args];
  return new Promise((done) => {
    execFile(
      process.execPath,
      command,
      { cwd: ROOT, env: { ...process.env, PARCOURS_DATA: data } },
      (error, stdout, errors) => {
        const lines = stdout
          .split("\n")
          .filter((line) => line !== "")
          .map((line) => JSON.parse(line) as Line);
        done({ code: typeof error?.code === "number" ? error.code : 0, lines, errors });
      },
    );
  });
}

async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "parcours-read-"));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(join(folder, path, ".."), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

test("one JSON line per file says what was understood and how its rows add up", async () => {
  const folder = await folderWith({
    "a.csv": "event_timestamp,event_name,user_pseudo_id\n1783073533123456,page_view,1.2\nragged\n",
    "b.csv": "%PDF-1.7",
  });
  const { code, lines } = await run([join(folder, "a.csv"), join(folder, "b.csv")], folder);
  expect(code).toBe(0);
  expect(lines).toMatchObject([
    {
      file: "a.csv",
      encoding: "utf-8",
      delimiter: ",",
      headerLine: 1,
      meaning: { format: "ga4-events" },
      rows_read: 2,
      rows_kept: 1,
      rows_set_aside: 1,
      out: null,
    },
    { file: "b.csv", meaning: null, rows_read: 0, problems: [{ code: "file-pdf" }] },
  ]);
  expect(lines[0]?.problems).toMatchObject([
    { code: "columns-worth-adding" },
    { code: "row-ragged", line: 3, rows: 1 },
  ]);
  expect(lines[0]?.problems[1]?.["message"]).toContain("l’en-tête");
});

test("with --out each table is clean CSV: UTF-8, commas, quotes where needed; equal names are numbered", async () => {
  const latin = Uint8Array.from('Réf;Créé le;Étape\r\n"a;1";03/07/2026;"pay""é"\r\n', (letter) =>
    letter.charCodeAt(0),
  );
  const folder = await folderWith({ "x/t.csv": latin, "y/t.csv": "a,b\n1,2\n" });
  const out = join(folder, "out", "clean");
  const { lines } = await run([join(folder, "x/t.csv"), join(folder, "y/t.csv"), "--out", out], folder);
  expect(lines.map((line) => line["out"])).toEqual([join(out, "t.csv"), join(out, "t-2.csv")]);
  expect(await readFile(join(out, "t.csv"), "utf8")).toBe('Réf,Créé le,Étape\na;1,03/07/2026,"pay""é"\n');
  expect(await readFile(join(out, "t-2.csv"), "utf8")).toBe("a,b\n1,2\n");
});

test("files of the data folder are read by the mappings of its parcours.yaml, in its language", async () => {
  const folder = await folderWith({
    "parcours.yaml":
      'language: en\nsources:\n  - file: "crm/*.csv"\n    name: leads\n    keys: { lead: [mql_id] }\n    milestones: { lead: contacted }\n',
    "crm/leads.csv": "mql_id,contacted\nm1,2018-02-01\n",
  });
  const { lines } = await run([join(folder, "crm/leads.csv"), join(folder, "nothing.csv")], folder);
  expect(lines[0]).toMatchObject({ file: "crm/leads.csv", meaning: { format: "mapping", source: "leads" } });
  expect(lines[1]).toMatchObject({
    problems: [{ code: "file-missing", message: "There is no such file, or it is not a file." }],
  });
});

test("a file that is not there ends with code 1, after the others were read", async () => {
  const folder = await folderWith({ "a.csv": "a,b\n1,2\n" });
  const { code, lines } = await run([join(folder, "none.csv"), join(folder, "a.csv")], folder);
  expect(code).toBe(1);
  expect(lines.map(({ problems }) => problems[0]?.["code"])).toEqual(["file-missing", "format-unknown"]);
});

test("without a file it says how it is used", async () => {
  const { code, errors } = await run([], await folderWith({}));
  expect(code).toBe(1);
  expect(errors).toContain("npm run read -- FILE… [--out FOLDER]");
});
