// What git may take from data/: the ignore rules tried in a repository made for it, and the publishing workflow read.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { parseKnown } from "../src/commands/check-exports.ts";
import { trackedFiles } from "../src/commands/git.ts";
import { git, newRepository, useGitSettings, write } from "./commands/repositories.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const ignoreFile = join(root, ".gitignore");

beforeAll(() => useGitSettings());

/** What `git add .` takes of some files under our ignore rules, or under rules of one's own. */
function added(paths: readonly string[], rules: string = readFileSync(ignoreFile, "utf8")): string[] {
  const repository = newRepository();
  writeFileSync(join(repository, ".gitignore"), rules);
  write(repository, Object.fromEntries(paths.map((path) => [path, "x"])));
  git(repository, "add", ".");
  return trackedFiles(repository, ".").filter((path) => path !== ".gitignore");
}

const exports = [
  "data/export.csv",
  "data/crm/orders.csv",
  "data/crm/2026/clients été.xlsx",
  "data/analytics/events.tsv",
  "data/reviews/stages.csv",
  "data/autre/contacts.vcf",
  "commandes.csv",
];
const written = [
  "data/LISEZMOI.md",
  "data/parcours.yaml",
  "data/stages.csv",
  "data/touchpoints.csv",
  "data/personas.csv",
  "data/themes.csv",
  "data/map.csv",
  "data/events.csv",
  "data/decisions.csv",
  "data/crm/.gitkeep",
];

test("an export dropped anywhere in data/, or beside it, is not taken by `git add .`", () => {
  expect(added(exports)).toEqual([]);
});

test("what people write about their company is taken", () => {
  expect(added([...written, ...exports]).sort()).toEqual([...written].sort());
});

// One at a time: a disk that does not tell capitals apart holds only one of them.
test.each(["parcours.yml", "Parcours.yml", "Parcours.yaml"])(
  "settings called %s, which the build reads too, are taken",
  (name) => {
    expect(added([`data/${name}`])).toEqual([`data/${name}`]);
  },
);

test("what the build makes is not taken", () => {
  expect(added([".parcours/import-report.json", "dist/index.html", "node_modules/a/index.js"])).toEqual([]);
});

test("a private repository takes its exports once the line that the file names is deleted", () => {
  const rules = readFileSync(ignoreFile, "utf8").replace(/^\/data\/\*\*$/mu, "");
  expect(added(exports, rules).filter((path) => path.startsWith("data/"))).toHaveLength(6);
});

const fictional = join(root, "data", ".maison-lumen");

test.skipIf(!existsSync(fictional))("every file that the fictional company's list names is tracked", () => {
  const known = [...parseKnown(readFileSync(fictional, "utf8")).keys()];
  expect(known.length).toBeGreaterThan(5);
  const tracked = trackedFiles(root, "data").map((path) => path.slice("data/".length));
  expect(known.filter((path) => !tracked.includes(path))).toEqual([]);
});

type Step = { readonly run?: string; readonly uses?: string; readonly env?: Record<string, string> };
const workflow = parse(readFileSync(join(root, ".github", "workflows", "pages.yml"), "utf8"));
const steps: readonly Step[] = workflow.jobs.build.steps;

test("the publishing workflow refuses exports of a public repository before it installs or builds", () => {
  const at = (text: string) => steps.findIndex(({ run, uses }) => (run ?? uses ?? "").includes(text));
  const order = [
    "actions/checkout",
    "check-exports.ts",
    "npm ci",
    "npm run build",
    "upload-pages-artifact",
  ].map(at);
  expect(order).not.toContain(-1);
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(steps[at("check-exports.ts")]?.env?.["REPOSITORY_PRIVATE"]).toContain(
    "github.event.repository.private",
  );
});

test("what the publishing workflow uses is named by commit, not by a tag that can move", () => {
  const uses = (Object.values(workflow.jobs) as { steps: readonly Step[] }[]).flatMap(({ steps: all }) =>
    all.flatMap((step) => step.uses ?? []),
  );
  expect(uses.length).toBeGreaterThan(4);
  expect(uses.filter((one) => !/@[0-9a-f]{40}$/u.test(one))).toEqual([]);
});

test("the publishing workflow sends dist/ and nothing else, with the rights that this needs", () => {
  expect(workflow.on).toHaveProperty("workflow_dispatch");
  expect(workflow.on.push.branches).toEqual(["main"]);
  expect(workflow.permissions).toEqual({ contents: "read", pages: "write", "id-token": "write" });
  const upload = steps.find(({ uses }) => uses?.startsWith("actions/upload-pages-artifact")) as {
    with?: unknown;
  };
  expect(upload.with).toEqual({ path: "dist" });
});
