// No export in a public repository: the rule, and the script that the publishing workflow runs.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { exportsAmong, parseKnown, trackedExports } from "../../src/commands/check-exports.ts";
import { git, newRepository, useGitSettings, write } from "./repositories.ts";

beforeAll(() => useGitSettings());

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const script = fileURLToPath(new URL("../../src/commands/check-exports.ts", import.meta.url));
const run = (folder: string, visibility?: string) => {
  const { REPOSITORY_PRIVATE: _, ...env } = process.env;
  return spawnSync(process.execPath, [script], {
    cwd: folder,
    encoding: "utf8",
    env: visibility === undefined ? env : { ...env, REPOSITORY_PRIVATE: visibility },
  });
};
/** A repository as ours: the fictional company's orders, a spreadsheet, and whatever else is given. */
const repository = (files: Record<string, string> = {}) => {
  const folder = newRepository();
  write(folder, {
    "data/.maison-lumen": `# La maison fictive\n${sha256("fiction")}  crm/commandes.csv\n`,
    "data/crm/commandes.csv": "fiction",
    "data/stages.csv": "etape",
    "data/parcours.yaml": "title: Lumen",
    ...files,
  });
  git(folder, "add", "--force", ".");
  return folder;
};

test("the list names files, with or without their hash, comments apart", () => {
  const hash = "a".repeat(64);
  const known = parseKnown(`# fichiers\n\ncrm/deals.csv\r\n${hash}  data/crm/commandes 2026.csv\n`);
  expect([...known]).toEqual([
    ["crm/deals.csv", null],
    ["crm/commandes 2026.csv", hash],
  ]);
});

test("what people write and what the fictional company holds are not exports", () => {
  const known = new Map([["crm/commandes.csv", null]]);
  const tracked = ["parcours.yaml", "stages.csv", "crm/.gitkeep", "crm/commandes.csv", ".maison-lumen"];
  tracked.push("parcours.yml", "Parcours.YAML", "LISEZMOI.md");
  expect(
    exportsAmong(
      tracked,
      known,
      () => "",
      () => "",
    ),
  ).toEqual([]);
});

test("any other tracked file is an export, and so is another's content under the fictional company's name", () => {
  const known = new Map([["crm/commandes.csv", "hash of the fiction"]]);
  const tracked = ["crm/commandes.csv", "crm/clients.csv", "crm/stages.csv", "avis.xlsx"];
  expect(
    exportsAmong(
      tracked,
      known,
      () => "another hash",
      () => "",
    ),
  ).toEqual(tracked);
  expect(
    exportsAmong(
      ["crm/commandes.csv"],
      known,
      () => "hash of the fiction",
      () => "",
    ),
  ).toEqual([]);
});

test.each([
  ["date;fin;quoi;qui", []],
  ['"date","what","who"', []],
  ["\uFEFFquoi;date", []],
  ["timestamp,visitorid,event", ["events.csv"]],
  ["", ["events.csv"]],
])("events.csv that begins with %j: exports %j", (header, exports) => {
  expect(
    exportsAmong(
      ["events.csv"],
      new Map(),
      () => "",
      () => header,
    ),
  ).toEqual(exports);
});

test("a repository with only the fictional company passes, public or not", () => {
  const folder = repository();
  expect(trackedExports(folder)).toEqual([]);
  expect(run(folder, "false").status).toBe(0);
});

test("a public repository with an export stops, and says so in both languages", () => {
  const folder = repository({ "data/crm/clients été.csv": "Email\nx@example.org\n" });
  const { status, stderr } = run(folder, "false");
  expect(status).toBe(1);
  expect(stderr).toContain("data/crm/clients été.csv");
  expect(stderr).toContain("ce dépôt est public");
  expect(stderr).toContain("this repository is public");
  expect(stderr).not.toContain("x@example.org");
});

test("an export put in the place of a fictional file stops too", () => {
  expect(trackedExports(repository({ "data/crm/commandes.csv": "real customers" }))).toEqual([
    "data/crm/commandes.csv",
  ]);
});

test("a private repository holds its exports; one of unknown visibility is taken for public", () => {
  const folder = repository({ "data/crm/clients.csv": "Email" });
  expect(run(folder, "true").status).toBe(0);
  expect(run(folder).status).toBe(1);
  expect(run(folder, "").status).toBe(1);
});

test("an export that git does not track stops nobody", () => {
  const folder = repository();
  write(folder, { "data/crm/clients.csv": "Email" });
  expect(run(folder, "false").status).toBe(0);
});
