import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { readDataFolder } from "../../src/commands/data-folder.ts";
import { sectorAsked, startAnew } from "../../src/commands/new.ts";
import { readCompany } from "../../src/company/read-company.ts";
import { newWords } from "../../src/words/new.ts";

/** A data folder with these files: path → text. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "parcours-new-"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

async function run(folder: string, answer: boolean | null = true) {
  const said: string[] = [];
  const confirm = async () => answer;
  const done = await startAnew({ folder, words: newWords.fr, confirm, say: (text) => said.push(text) });
  return { done, said: said.join("\n") };
}

const FICTION = {
  ".maison-lumen": "# La maison fictive\ncrm/commandes.csv\nparcours.yaml\nautre/x.csv\n",
  "crm/commandes.csv": "a,b\n",
  "autre/x.csv": "a\n",
  "parcours.yaml": "title: Maison Lumen\n",
  "LISEZMOI.md": "# Guide\n",
};

const filesOf = (folder: string) => readdirSync(folder, { recursive: true }).map(String).sort();

test("the fictional company goes, empty folders and commented spreadsheets stay", async () => {
  const folder = folderWith(FICTION);
  expect((await run(folder)).done).toBe(true);
  expect(filesOf(folder)).toEqual([
    "LISEZMOI.md",
    "analytics",
    join("analytics", ".gitkeep"),
    "crm",
    join("crm", ".gitkeep"),
    "decisions.csv",
    "events.csv",
    "map.csv",
    "parcours.yaml",
    "personas.csv",
    "quarters",
    "quarters/.gitkeep",
    "reviews",
    join("reviews", ".gitkeep"),
    "stages.csv",
    "themes.csv",
    "touchpoints.csv",
  ]);
  expect(readFileSync(join(folder, "parcours.yaml"), "utf8")).not.toContain("Maison Lumen");
});

test("what is left is read without a problem, and is the default company", async () => {
  const folder = folderWith(FICTION);
  await run(folder);
  const { files } = await readDataFolder(folder);
  const { company, problems, own } = await readCompany(files);
  expect(problems).toEqual([]);
  expect(files.filter(({ path }) => !own.has(path))).toEqual([]);
  expect(company).toEqual((await readCompany([])).company);
});

test("every commented example of what is left is right too", async () => {
  const folder = folderWith(FICTION);
  await run(folder);
  const uncommented = await Promise.all(
    (await readDataFolder(folder)).files.map(async ({ path, blob }) => {
      const text = await blob.text();
      const examples = path.endsWith(".yaml") ? yamlExamples(text) : sheetExamples(text);
      return { path, blob: new Blob([examples]) };
    }),
  );
  const { company, problems } = await readCompany(uncommented);
  expect(problems).toEqual([]);
  expect(company.sources.map(({ name }) => name)).toEqual(["erp", "application", "satisfaction"]);
  expect(company.objectives.map(({ measure }) => measure?.kind ?? null)).toEqual([null, null, "delay_share"]);
  expect(company.stages.length).toBe(5);
  expect(company.touchpointRules[0]?.touchpoint.fr).toBe("Paiement");
  expect(company.personas.length).toBe(2);
  expect(company.themes.length).toBe(2);
  expect(company.map.length).toBe(2);
  expect(company.events.map(({ breaks }) => breaks)).toEqual([null, null, "question"]);
});

/** Indented or list lines behind a "#" are examples; prose follows "# ". */
function yamlExamples(text: string): string {
  return text.replace(/^#( {2,}\S.*)$/gm, (line, example: string) =>
    /^ +(?:default|B2B):/.test(example) ? line : example,
  );
}

/** Lines with as many separators as the header are examples. */
function sheetExamples(text: string): string {
  const [header = "", ...lines] = text.split("\n");
  const width = header.split(";").length;
  return [
    header,
    ...lines.map((line) => (line.split(";").length === width ? line.replace(/^# /, "") : line)),
  ].join("\n");
}

describe("nothing is lost", () => {
  test("files that are not the fictional company's stop it, and are listed", async () => {
    const folder = folderWith({ ...FICTION, "crm/miens.csv": "x\n", "themes.csv": "theme\n" });
    const { done, said } = await run(folder);
    expect(done).toBe(false);
    expect(said).toContain("crm/miens.csv");
    expect(said).toContain("themes.csv");
    expect(said).not.toContain("commandes.csv");
    expect(existsSync(join(folder, "crm/commandes.csv"))).toBe(true);
  });

  test("a file put in the place of a fictional one stops it, told by its hash", async () => {
    const hash = createHash("sha256").update("a,b\n").digest("hex");
    const manifest = `${hash}  crm/commandes.csv\n`;
    const shipped = folderWith({ ".maison-lumen": manifest, "crm/commandes.csv": "a,b\n" });
    expect((await run(shipped)).done).toBe(true);
    const replaced = folderWith({ ".maison-lumen": manifest, "crm/commandes.csv": "miens\n" });
    expect((await run(replaced)).said).toContain("crm/commandes.csv");
  });

  test("a file put in the place of a fictional one stops it, told by git where the list has no hash", async () => {
    const inside = Object.entries(FICTION).map(([path, text]) => [`data/${path}`, text]);
    const repository = folderWith(Object.fromEntries(inside));
    const folder = join(repository, "data");
    const git = (...words: string[]) => execFileSync("git", words, { cwd: repository, stdio: "ignore" });
    git("init");
    git("add", ".");
    git("-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "-m", "fiction");
    writeFileSync(join(folder, "crm/commandes.csv"), "miens\n");
    expect((await run(folder)).said).toContain("  crm/commandes.csv\nMettez");
    git("checkout", "data/crm/commandes.csv");
    expect(await run(folder)).toMatchObject({ done: true });
  });

  test("without a yes, nothing changes", async () => {
    for (const [answer, sentence] of [
      [false, newWords.fr.nothingDone],
      [null, newWords.fr.nobodyToAsk],
    ] as const) {
      const folder = folderWith(FICTION);
      const before = filesOf(folder);
      expect(await run(folder, answer)).toEqual({ done: false, said: sentence });
      expect(filesOf(folder)).toEqual(before);
    }
  });

  test("it may be run twice, but not over spreadsheets that were filled since", async () => {
    const folder = folderWith(FICTION);
    await run(folder);
    expect((await run(folder)).done).toBe(true);
    writeFileSync(join(folder, "stages.csv"), "etape\nAchat\n");
    expect((await run(folder)).said).toContain("stages.csv");
  });
});

test("an empty or missing folder is laid out all the same", async () => {
  const folder = join(folderWith({}), "data");
  expect((await run(folder)).done).toBe(true);
  expect(existsSync(join(folder, "crm/.gitkeep"))).toBe(true);
});

describe("a sector's set", () => {
  const sector = new Map([
    ["parcours.yaml", "title: Halles\n"],
    ["crm/commandes.csv", "client\n"],
  ]);
  const lay = (folder: string) =>
    startAnew({ folder, words: newWords.fr, confirm: async () => true, say: () => {}, sector });

  test("takes the place of empty spreadsheets, and goes like the fictional company the next time", async () => {
    const folder = folderWith(FICTION);
    expect(await lay(folder)).toBe(true);
    expect(readFileSync(join(folder, "parcours.yaml"), "utf8")).toContain("Halles");
    expect(existsSync(join(folder, "crm/commandes.csv"))).toBe(true);
    expect((await run(folder)).done).toBe(true);
    expect(existsSync(join(folder, "crm/commandes.csv"))).toBe(false);
  });

  test("what was changed in it is not lost", async () => {
    const folder = folderWith(FICTION);
    await lay(folder);
    writeFileSync(join(folder, "crm/commandes.csv"), "les miennes\n");
    expect((await run(folder)).said).toContain("crm/commandes.csv");
  });

  test.each([
    [["node", "new.ts"], null],
    [["node", "new.ts", "--sector", "voyage"], "voyage"],
    [["node", "new.ts", "--yes", "--secteur=banque"], "banque"],
    [["node", "new.ts", "--sector"], ""],
  ])("%j asks for %s", (words, asked) => {
    expect(sectorAsked(words)).toBe(asked);
  });
});
