// No customer in a public repository: the rule, and the command that runs before a commit and before publishing.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { heldBack, parseKnown, reasonAgainst } from "../../src/commands/check-exports.ts";
import { trackedFiles } from "../../src/commands/git.ts";
import { zipped } from "./guard/zipped.ts";
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
const repository = (files: Readonly<Record<string, string | Buffer>> = {}) => {
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
const found = (files: Readonly<Record<string, string | Buffer>>) =>
  heldBack(repository(files)).map(({ path, reason }) => `${path}: ${reason}`);

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
  const tracked = ["parcours.yaml", "stages.csv", "crm/commandes.csv", ".maison-lumen"];
  tracked.push("parcours.yml", "Parcours.YAML", "LISEZMOI.md");
  const reasons = tracked.map((path) => reasonAgainst(`data/${path}`, known, () => Buffer.from("etape\n")));
  expect(reasons.filter((reason) => reason !== null)).toEqual([]);
});

test("any other tracked file of data/ is an export, and so is another's content under the fictional company's name", () => {
  const known = new Map([["crm/commandes.csv", sha256("fiction")]]);
  const reason = (path: string, text: string) => reasonAgainst(path, known, () => Buffer.from(text));
  for (const path of ["crm/commandes.csv", "crm/clients.csv", "crm/stages.csv", "avis.xlsx", "contacts.vcf"])
    expect(reason(`data/${path}`, "couleur\n")).toBe("export");
  expect(reason("Data/clients.csv", "couleur\n")).toBe("export");
  expect(reason("data/crm/commandes.csv", "fiction")).toBeNull();
});

test.each([
  ["date;fin;quoi\n2026-01-01;;Soldes\n", null],
  ["\uFEFFquoi;qui\nSoldes;Boutiques\n", null],
  ["date,what\n2026-01-01,Sales\n", null],
  ["timestamp,visitorid,event\n1,2,view\n", "export"],
  ["", "export"],
  ["quoi;email\nSoldes;zoe@laposte.net\n", "people"],
] as const)("events.csv that reads %j: %j", (text, reason) => {
  expect(reasonAgainst("data/events.csv", new Map(), () => Buffer.from(text))).toBe(reason);
});

test("a repository with only the fictional company passes, public or not", () => {
  const folder = repository();
  expect(heldBack(folder)).toEqual([]);
  expect(run(folder, "false").status).toBe(0);
});

test("a file that only keeps a folder is empty", () => {
  const reason = (text: string) => reasonAgainst("data/crm/.gitkeep", new Map(), () => Buffer.from(text));
  expect(reason("")).toBeNull();
  expect(reason("Email\nzoe@laposte.net\n")).toBe("export");
});

test("this project itself may be public: nobody stands in its tests and templates", () => {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const known = parseKnown(readFileSync(join(root, "data/.maison-lumen"), "utf8"));
  const bytesOf = (path: string) =>
    existsSync(join(root, path)) ? readFileSync(join(root, path)) : Buffer.alloc(0);
  const tracked = trackedFiles(root, ".");
  expect(tracked.filter((path) => reasonAgainst(path, known, () => bytesOf(path)) !== null)).toEqual([]);
});

test("what the commands keep of quarters may be public, under its own name and without people", () => {
  const reason = (path: string, text: string) => reasonAgainst(path, new Map(), () => Buffer.from(text));
  expect(reason("data/quarters/2026-T3.json", '{"kind":"frozen"}')).toBeNull();
  expect(reason("data/quarters/last-build.json", '{"kind":"last-build"}')).toBeNull();
  expect(reason("data/quarters/2026-T3.json", '["zoe@laposte.net"]')).toBe("people");
  expect(reason("data/quarters/clients.json", "[]")).toBe("export");
});

test("customers anywhere stop it: another folder, the site's own files, a spreadsheet of the company that holds rows of them", () => {
  const customers = "Customer ID;Email\n12;zoe@laposte.net\n";
  expect(
    found({
      "Data/clients.csv": customers,
      "export/CLIENTS.CSV": customers,
      "public/clients.tsv": customers.replaceAll(";", "\t"),
      "clients.csv.bak": customers,
      "data/personas.csv": customers,
      "public/colours.csv": "couleur;code\nrouge;FF0000\n",
      "docs/clients.xls": "?",
    }),
  ).toEqual([
    "Data/clients.csv: export",
    "clients.csv.bak: people",
    "data/personas.csv: people",
    "docs/clients.xls: closed",
    "export/CLIENTS.CSV: people",
    "public/clients.tsv: people",
  ]);
});

test("a list of people stops it whatever it is called, one who looks after the project does not", () => {
  const list = "zoe@laposte.net 06 12 34 56 78\nMax <max@free.fr>\n";
  const packed = zipped({ "clients.csv": "Customer ID;Email\n12;zoe@laposte.net\n" });
  expect(
    found({
      "README.md": "Une question ? zoe@laposte.net, 06 12 34 56 78",
      AUTHORS: list,
      "public/logo.png": packed,
      "public/logo.svg": "<svg/>",
      "docs/clients.md": list,
      "docs/clients.csv (1)": "Customer ID;Email\n",
      "seed.py": `CLIENTS = """${list}"""`,
      "clients.yaml": list,
      "clients.yml": list.replaceAll("laposte.net", "example.org").replace("free.fr", "example.org"),
      "src/charts/clients.ts": list,
      "rapport.docx": zipped({ "word/document.xml": "<w:t>zoe@laposte.net</w:t>" }),
    }),
  ).toEqual([
    "clients.yaml: people",
    "docs/clients.csv (1): people",
    "docs/clients.md: people",
    "public/logo.png: people",
    "rapport.docx: people",
    "seed.py: people",
  ]);
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

test("a private repository holds its exports; one of unknown visibility is taken for public", () => {
  const folder = repository({ "data/crm/clients.csv": "Email" });
  expect(run(folder, "true").status).toBe(0);
  expect(run(folder).status).toBe(1);
  expect(run(folder, "").status).toBe(1);
});

test("an export that git does not track stops nobody; one that is about to be committed does, as staged", () => {
  const folder = repository();
  write(folder, { "data/personas.csv": "Email\nzoe@laposte.net\n" });
  expect(run(folder, "false").status).toBe(0);
  git(folder, "add", "--force", ".");
  write(folder, { "data/personas.csv": "type;nom\n" });
  expect(heldBack(folder)).toEqual([{ path: "data/personas.csv", reason: "people" }]);
});
