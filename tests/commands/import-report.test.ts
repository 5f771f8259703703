// The report of two files, one clean, one not.
import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { importReport, reportLines, writeImportReport } from "../../src/commands/import-report.ts";
import { problem } from "../../src/exports/problem.ts";
import type { LoadedFile } from "../../src/journey/loading/loaded-file.ts";

const clean: LoadedFile = {
  file: "analytics/web.csv",
  fileId: 1,
  format: "ga4-events",
  source: "ga4",
  header: ["visitor_id"],
  encoding: "utf-8",
  delimiter: ",",
  bytes: 90_000,
  rowsRead: 1200,
  setAside: new Map(),
  fields: [],
  scales: [],
  problems: [],
};
const damaged: LoadedFile = {
  ...clean,
  file: "crm/orders.csv",
  fileId: 2,
  format: null,
  source: null,
  rowsRead: 10,
  setAside: new Map([
    ["key-missing", 3],
    ["time-unreadable", 1],
  ]),
  problems: [
    problem("key-missing", "crm/orders.csv", { line: 4, rows: 3 }),
    problem("time-unreadable", "crm/orders.csv", {
      line: 7,
      column: "Payé le",
      found: "demain",
      rows: 1,
      values: { cells: 1 },
    }),
  ],
};
const settings = problem("goal-stage-guessed", "parcours.yaml", { values: { used: "Achat" } });

test("rows read are rows kept and rows set aside; each problem says where, what and what to do", () => {
  const { files, problems } = importReport([clean, damaged], [settings], "en");
  expect(files).toMatchObject([
    {
      path: "analytics/web.csv",
      bytes: 90_000,
      rows_read: 1200,
      rows_kept: 1200,
      set_aside: {},
      problems: [],
    },
    {
      path: "crm/orders.csv",
      rows_read: 10,
      rows_kept: 6,
      set_aside: { "key-missing": 3, "time-unreadable": 1 },
      problems: [
        { line: 4, column: null, found: null },
        { line: 7, column: "Payé le", found: "demain", message: expect.stringContaining("“demain”") },
      ],
    },
  ]);
  expect(problems).toMatchObject([{ file: "parcours.yaml", code: "goal-stage-guessed" }]);
  for (const { message, hint } of [...problems, ...files.flatMap((file) => file.problems)])
    expect([message.length > 10, hint.length > 10, `${message}${hint}`.includes("{")]).toEqual([
      true,
      true,
      false,
    ]);
});

test("the terminal names every file, then every problem in the company's language, its own files first", () => {
  const lines = reportLines([clean, damaged], [settings], "fr");
  expect(lines.slice(0, 2)).toEqual([
    "analytics/web.csv — Événements Google Analytics 4\u00A0: 1\u202F200 lignes lues, 1\u202F200 gardées",
    "crm/orders.csv — format inconnu\u00A0: 10 lignes lues, 6 gardées",
  ]);
  const places = lines.filter((line) => /^(?:✗|!|·)/u.test(line));
  expect(places).toEqual([
    expect.stringContaining("parcours.yaml"),
    expect.stringContaining("crm/orders.csv, ligne 4"),
    expect.stringContaining("crm/orders.csv, ligne 7, colonne «\u00A0Payé le\u00A0»"),
  ]);
  expect(reportLines([damaged], [], "en").join("\n")).toContain("line 7, column “Payé le”");
});

test("the report says what became of texts without a rating, and why", () => {
  const folding = { passes: 1, stops: 1, third_contacts: 1, paths: 1, opinions: 1, personas: 1 };
  const moods = { status: "few", unrated: 12, people: 40, people_low: 7, trial: null } as const;
  expect(importReport([clean], [], "fr", { folding, moods })).toMatchObject({
    folding,
    moods: { ...moods, said: [expect.stringMatching(/7 clients en ont écrit/u)] },
  });
  expect(importReport([clean], [], "fr").moods).toBeNull();
});

test("the report is written where it is asked for, its folder made", async () => {
  const path = join(await mkdtemp(join(tmpdir(), "parcours-report-")), "deep", "import-report.json");
  await writeImportReport(path, importReport([clean], [], "fr"));
  expect(JSON.parse(await readFile(path, "utf8"))).toMatchObject({ files: [{ rows_kept: 1200 }] });
});
