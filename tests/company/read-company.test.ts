import { describe, expect, test } from "vitest";
import { readCompany } from "../../src/company/read-company.ts";
import { problemWords } from "../../src/words/problems/index.ts";
import { file, told } from "./files.ts";

const withSettings = (...lines: string[]) => readCompany([file("parcours.yaml", lines.join("\n"))]);

test("a company that has said nothing is complete", async () => {
  const { company, problems, own } = await readCompany([file("crm/x.csv", "a,b")]);
  expect(problems).toEqual([]);
  expect(own.size).toBe(0);
  expect(company).toMatchObject({
    title: "Parcours client",
    language: "fr",
    currency: "EUR",
    timeZone: "Europe/Paris",
    gapDays: { default: 90, bySegment: {} },
    windowDays: { default: 30, bySegment: {} },
    threshold: 5,
    verdictN: 30,
    feelingFromWords: true,
    goalStage: "achat",
    objectives: [],
    personas: [],
    themes: [],
    map: [],
    events: [],
    sources: [],
  });
  expect(company.segments.map(({ id }) => id)).toEqual(["b2b", "b2c"]);
  expect(company.touchpointRules.length).toBeGreaterThan(50);
});

test("an English company that has said nothing else has an English title", async () => {
  expect((await readCompany([], "en")).company.title).toBe("Customer journey");
  expect((await withSettings("language: en")).company.title).toBe("Customer journey");
});

test("the company is plain JSON: it is published as it is", async () => {
  const { company } = await withSettings(
    "sources:",
    "  - { file: a, keys: { a: b }, events: { time: t, event: e } }",
  );
  expect(JSON.parse(JSON.stringify(company))).toEqual(company);
});

test("days may differ by segment, which is told when it does not exist", async () => {
  const { company, problems } = await withSettings(
    "journey_gap_days: { default: 60, b2b: 180 }",
    "conversion_window_days:",
    "  B2C: 15",
    "  B3B: 20",
  );
  expect(company.gapDays).toEqual({ default: 60, bySegment: { b2b: 180 } });
  expect(company.windowDays).toEqual({ default: 30, bySegment: { b2c: 15 } });
  expect(problems).toMatchObject([
    { code: "gap-segment-unknown", line: 4, column: "conversion_window_days.B3B", found: "B3B" },
  ]);
});

describe("a value that nobody knows falls to its default and is told", () => {
  test("time zone", async () => {
    const { company, problems } = await withSettings("time_zone: Europe/Pari");
    expect(company.timeZone).toBe("Europe/Paris");
    expect(problems).toMatchObject([{ code: "time-zone-unknown", line: 1, found: "Europe/Pari" }]);
  });

  test("currency, whatever its case", async () => {
    expect((await withSettings("currency: chf")).company.currency).toBe("CHF");
    const { company, problems } = await withSettings("currency: EURO");
    expect(company.currency).toBe("EUR");
    expect(told(problems)).toEqual(["currency-unknown:1"]);
  });
});

describe("the goal stage", () => {
  const stages = (...names: string[]) => file("stages.csv", ["etape", ...names].join("\n"));
  const goal = async (names: string[], settings = "") => {
    const { company, problems } = await readCompany([stages(...names), file("parcours.yaml", settings)]);
    return [company.stages.find(({ id }) => id === company.goalStage)?.names.fr, ...told(problems)];
  };

  test("is the purchase, by whatever name", async () => {
    expect(await goal(["Sensibilisation", "Commande", "Support"])).toEqual(["Commande"]);
    expect(await goal(["Sensibilisation", "Considération", "Décision", "Après-achat"])).toEqual(["Décision"]);
  });

  test("is the one that is named, in either language", async () => {
    expect(await goal(["Conscience", "Achat", "Rétention"], "goal_stage: retention")).toEqual(["Rétention"]);
  });

  test("is the last one, said so, when nothing tells", async () => {
    expect(await goal(["Printemps", "Été"])).toEqual(["Été", "goal-stage-guessed"]);
  });

  test("that does not exist is told", async () => {
    expect(await goal(["Conscience", "Achat"], "goal_stage: Vente flash")).toEqual([
      "Achat",
      "goal-stage-unknown:1",
    ]);
  });
});

describe("touchpoint rules", () => {
  const own = file(
    "touchpoints.csv",
    "point_de_contact;etape;canal;evenement\nMon panier;Achat;Site;panier\n",
  );

  test("of the company come before the default ones", async () => {
    const { company } = await readCompany([own]);
    expect(company.touchpointRules[0]?.touchpoint.fr).toBe("Mon panier");
    expect(company.touchpointRules.length).toBeGreaterThan(50);
  });

  test("are the company's alone when it says so", async () => {
    const { company } = await readCompany([own, file("parcours.yaml", "touchpoint_defaults: false")]);
    expect(company.touchpointRules.length).toBe(1);
  });
});

test("problems of every file are told together, each with its file", async () => {
  const { problems, own } = await readCompany([
    file("parcours.yaml", "title: [a]"),
    file("stages.csv", "etape\nAchat\nAchat\n"),
    file("touchpoints.csv", "point_de_contact;etape;canal\nA;B;C\n"),
    file("personas.csv", "type;nom\nx;y\n"),
    file("themes.csv", "theme;point_de_contact;mots\na;b;c\n"),
    file("LISEZMOI.md", "# Bonjour"),
    file("reviews/avis.csv", "x"),
  ]);
  expect(problems.map(({ file: path, code }) => [path, code])).toEqual([
    ["parcours.yaml", "setting-not-text"],
    ["stages.csv", "stage-duplicate"],
    ["personas.csv", "group-type-unknown"],
    ["touchpoints.csv", "stage-unknown"],
    ["themes.csv", "touchpoint-unknown"],
  ]);
  expect(own.size).toBe(6);
  expect(own.has("reviews/avis.csv")).toBe(false);
});

test("every value that a sentence needs is given by its problem", async () => {
  const { problems } = await readCompany([
    file(
      "parcours.yaml",
      "titel: A\ngoal_stage: x\nverdict_n: y\nlanguage: z\nsources:\n  - file: a\n  - { zone: b }\nbad",
    ),
    file("touchpoints.csv", "point_de_contact;etape;canal;sens;evenement\nA;B;C;;\nA;1;C;x;*\nB;1;C;;y\n"),
    file("personas.csv", "type;nom;segment;zzzzzzzzz\nx;y;;\npersona;a;q;\n"),
    file("themes.csv", "theme;point_de_contact;mots\na;Paiment;c\n"),
  ]);
  expect(problems.length).toBeGreaterThan(12);
  for (const problem of problems) {
    const facts: Record<string, unknown> = { ...problem, ...problem.values };
    for (const language of ["fr", "en"] as const) {
      const { message, hint } = problemWords[problem.code][language];
      for (const [, name] of `${message} ${hint}`.matchAll(/\{(\w+)\}/g))
        expect(facts[name ?? ""]).not.toBeOneOf([null, undefined]);
    }
  }
});

test("settings that another file hides are told", async () => {
  const { company, problems } = await readCompany([
    file("parcours.yaml", "title: A"),
    file("parcours.yml", "title: B"),
  ]);
  expect(company.title).toBe("A");
  expect(problems).toMatchObject([{ code: "own-file-twice", file: "parcours.yml" }]);
});

test("a source that names a sheet is of its workbook", async () => {
  const entry = `{ file: "crm/clients.xlsx › Avis", name: avis, keys: { a: b }, events: { time: t, event: e } }`;
  const yaml = file("parcours.yaml", `sources:\n  - ${entry}`);
  const { problems } = await readCompany([yaml, file("crm/clients.xlsx", "a,b")]);
  expect(problems).toEqual([]);
});

test("a source that names no file of the folder is told with its line; without any export it is only early", async () => {
  const yaml = file(
    "parcours.yaml",
    `sources:
  - { file: "crm/*.csv", name: crm, keys: { a: b }, events: { time: t, event: e } }
  - { file: crm/comandes.csv, name: shop, keys: { a: b }, events: { time: t, event: e } }`,
  );
  const { problems } = await readCompany([yaml, file("crm/commandes.csv", "a,b")]);
  expect(problems).toMatchObject([
    { code: "source-without-file", line: 3, found: "crm/comandes.csv", values: { name: "shop" } },
  ]);
  expect((await readCompany([yaml])).problems).toEqual([]);
});

test("what the team writes on the map and what happened are the company's; an export called events.csv stays one", async () => {
  const map = file("map.csv", "etape;ligne;texte\nAchat;besoin;Payer vite");
  const written = await readCompany([map, file("events.csv", "date;quoi\n2026-03-02;Nouveau site")]);
  expect(written.problems).toEqual([]);
  expect(written.company.map).toMatchObject([{ stage: "achat", lane: "needs" }]);
  expect(written.company.events).toMatchObject([{ date: "2026-03-02" }]);
  expect([...written.own].sort()).toEqual(["events.csv", "map.csv"]);
  const exported = await readCompany([map, file("events.csv", "timestamp,visitorid,event\n1,2,view")]);
  expect(exported.problems).toEqual([]);
  expect([...exported.own]).toEqual(["map.csv"]);
});

test("a site is closed as soon as its settings seem to ask for it, and what they ask wrongly is told", async () => {
  expect((await withSettings("title: Maison")).protect).toBe(false);
  expect(await withSettings("protect: passphrase")).toMatchObject({ protect: true, problems: [] });
  expect(await withSettings("protect: false")).toMatchObject({ protect: false, problems: [] });
  const slip = await withSettings("protect: pasphrase");
  expect(slip.protect).toBe(true);
  expect(slip.problems).toMatchObject([{ code: "setting-choice", values: { choices: "passphrase, none" } }]);
});
