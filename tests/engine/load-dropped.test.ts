import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { answerQuestion } from "../../src/answers/answer-question.ts";
import type { Company } from "../../src/company/company.ts";
import { readCompany } from "../../src/company/read-company.ts";
import type { Database } from "../../src/database/database.ts";
import { openNative } from "../../src/database/native.ts";
import { loadDropped } from "../../src/engine/load-dropped.ts";
import { buildIn, type Texts } from "../journey/built.ts";
import { given } from "../journey/given.ts";

/** Six customers see A; half of them go on to B. */
const texts: Texts = given({
  touchpoints: { a: 1, b: 2 },
  goal: 2,
  web: Array.from({ length: 6 }, (_, i) => [
    { at: `2026-04-0${i + 1} 10:00`, event: "a", customer: `c${i}` },
    ...(i % 2 === 0 ? [{ at: `2026-04-0${i + 1} 11:00`, event: "b", customer: `c${i}` }] : []),
  ]).flat(),
});

let database: Database;
beforeEach(async () => {
  database = await openNative();
});
afterEach(() => database.close());

const filesOf = (all: Texts, folder = ""): File[] =>
  Object.entries(all).map(([path, text]) => new File([text], `${folder}${path}`));

/** A company of one stage, in English: not the dropped one. */
async function otherCompany(): Promise<Company> {
  const settings = new Blob(["title: Other\nlanguage: en\nsmall_group: 1\n"]);
  return (await readCompany([{ path: "parcours.yaml", blob: settings }])).company;
}

const decision = (id: string): Company["decisions"][number] => ({
  ...{ id, date: id.slice(0, 10), kind: null, what: { fr: id, en: id } },
  ...{ why: null, known: null, owner: null, due: null, done: null, bet: null },
});

const everybody = { period: "all", persona: null, segment: null, through: null };

describe("a whole data folder", () => {
  it.each(["", "données/"])(
    "gives what the build gives, dropped as files or as the folder “%s”",
    async (folder) => {
      const { site, problems } = await loadDropped(database, filesOf(texts, folder), await otherCompany());
      expect(problems).toEqual([]);
      const dropped =
        site === null ? null : await answerQuestion(database, site, { kind: "funnel" }, everybody);
      const other = await openNative();
      const built = await buildIn(other, texts, { exact: true });
      expect(site).toEqual(built.site);
      expect(dropped).toEqual(await built.ask({ kind: "funnel" }));
      expect(dropped?.stages.map(({ reached, pending }) => reached + pending)).toEqual([6, 3]);
      await other.close();
    },
  );

  it("keeps the site's own rules where only decisions come with the exports, and adds them to its own", async () => {
    const { company: built, own: described } = await readCompany(
      filesOf(texts).map((blob) => ({ path: blob.name, blob })),
    );
    const [stage] = built.stages;
    const own = { ...built, decisions: [decision("2026-01-01-avant")] };
    const lines = `date;quoi;mesure;lieu;sens;trimestre\n2026-04-21;Relancer;ressenti;${stage?.id};hausse;2026-T3\n`;
    const exports = Object.fromEntries(Object.entries(texts).filter(([path]) => !described.has(path)));
    const files = filesOf({ ...exports, "decisions-2026-04-21.csv": lines });
    const { site, problems } = await loadDropped(database, files, own);
    expect(problems).toEqual([]);
    expect(site?.stages.map(({ id }) => id)).toEqual(built.stages.map(({ id }) => id));
    expect(site?.decisions.map(({ id }) => id)).toEqual(["2026-01-01-avant", "2026-04-21-relancer"]);
  });

  it("grades the team's bets as a build does, so that none reads as no bet", async () => {
    const header = "date;quoi;mesure;lieu;sens;combien;trimestre;confiance";
    const decisions = `${header}\n2026-04-21;Relancer;arrêts;A;baisse;5 points;2026-T3;80 %\n`;
    const files = filesOf({ ...texts, "decisions.csv": decisions });
    const { site, problems } = await loadDropped(database, files, await otherCompany());
    expect(problems).toEqual([]);
    // The exports end long before the quarter that the bet names.
    expect(site?.bets).toMatchObject([{ decision: site?.decisions[0]?.id, status: "early", n: null }]);
  });

  it("leaves hidden files out, in hidden folders too", async () => {
    const files = filesOf({ ...texts, ".DS_Store": "x", ".git/a.csv": "a,b\n1,2\n" }, "data/");
    const { site } = await loadDropped(database, files, await otherCompany());
    expect(site?.files.map(({ file }) => file)).toEqual(["web.csv"]);
  });
});

describe("exports alone", () => {
  const exports = { "web.csv": "event_timestamp,event_name,user_pseudo_id\n1783073533000000,purchase,v1\n" };

  it("are read by the rules of the site they fall on", async () => {
    const { site } = await loadDropped(database, filesOf(exports), await otherCompany());
    expect(site).toMatchObject({ title: "Other", language: "en", journeys: 1 });
  });

  it("that nobody knows make no site, and the problems say why", async () => {
    const unknown = filesOf({ "a.csv": "x,y\n1,2\n" });
    const { site, problems } = await loadDropped(database, unknown, await otherCompany());
    expect(site).toBeNull();
    expect(problems.map(({ code }) => code)).toContain("format-unknown");
  });
});

it("what is wrong with the company's own files is told beside what is wrong with exports", async () => {
  const files = filesOf({
    ...texts,
    "parcours.yaml": `${texts["parcours.yaml"]}\ncurrency: Lune\n`,
    "b.csv": "",
  });
  const { problems } = await loadDropped(database, files, await otherCompany());
  expect(problems.map(({ code }) => code)).toEqual(["currency-unknown", "file-empty"]);
});

it("a rule that names a field of no export is told, of the dropped rules alone", async () => {
  const personas = "type;nom;regle\npersona;A;sectuer = archi*\n";
  const exports = { "clients.csv": "id client;secteur\n1;archi\n2;hôtel\n3;archi\n4;hôtel\n" };
  const files = filesOf({ ...texts, ...exports, "personas.csv": personas });
  const { problems } = await loadDropped(database, files, await otherCompany());
  expect(problems).toMatchObject([
    { code: "rule-field-misspelt", file: "personas.csv", line: 2, values: { closest: "secteur" } },
    { code: "shape-guessed", file: "clients.csv" },
  ]);
});

it("the database is locked before anything is asked: nothing can be reached from it", async () => {
  await loadDropped(database, filesOf(texts), await otherCompany());
  await expect(database.run("copy (select 1) to '/tmp/out.csv'")).rejects.toThrow();
  await expect(database.run("set enable_external_access = true")).rejects.toThrow();
});
