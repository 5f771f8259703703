import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../../src/database/database.ts";
import type { LoadedFile } from "../../../src/journey/loading/loaded-file.ts";
import { engines } from "../../database/engines.ts";
import { buildIn } from "../built.ts";
import { csv, type EventRow, given } from "../given.ts";

const settings = (zone: string, more: string) =>
  `time_zone: ${zone}\ntouchpoint_defaults: false\nsources:\n${more}`;
const told = (loaded: readonly LoadedFile[]) =>
  Object.fromEntries(
    loaded.map(({ file, rowsRead, setAside }) => [file, [rowsRead, Object.fromEntries(setAside)]]),
  );

describe.each(engines)("loadExports in the $name engine", ({ open }) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  const load = async (texts: Record<string, string>, options = {}) =>
    (await buildIn(database, texts, options)).loaded;

  it("joins the hour of a column of its own to the date beside it, where a row has one", async () => {
    const rows = [
      "c1;03/07/2026;14:05;visite",
      "c1;14/07/2026;9:30:15;achat",
      "c2;15/07/2026;;visite",
      "c2;16/07/2026;midi;achat",
      "c3;;10:00;achat",
    ];
    // What the head promises, later rows may not keep: more of them than the sample reads stand before the odd ones.
    const usual = Array.from({ length: 400 }, () => "c4;02/07/2026;08:00;visite");
    const loaded = await load({
      "parcours.yaml": "time_zone: Etc/UTC\n",
      "visites.csv": ["id client;Date;Heure;action", ...usual, ...rows].join("\n"),
    });
    expect(told(loaded)).toEqual({ "visites.csv": [405, { "time-missing": 1 }] });
    const times = await database.query<{ at: string }>(
      "select strftime(happened_at, '%d/%m %H:%M:%S') as at from stg_interactions where line > 401 order by line",
    );
    expect(times.map(({ at }) => at)).toEqual([
      "03/07 14:05:00",
      "14/07 09:30:15",
      "15/07 00:00:00",
      "16/07 00:00:00",
    ]);
  });

  it("keeps or sets aside every row, each under one code", async () => {
    const web: EventRow[] = [
      { at: "2026-01-01 10:00:00", event: "a", customer: "c1" },
      { at: "", event: "a", customer: "c1" },
      { at: "plus tard", event: "a", customer: "c1" },
      { at: "2026-01-01 10:00:00", event: "a" },
      { at: "2026-01-01 10:00:00", event: "a", customer: "-" },
      { at: "", event: "a" },
      { at: "2026-01-01 10:00:00", event: "", customer: "c2", visitor: "null" },
      { at: "2150-01-01 10:00:00", event: "a", customer: "c1" },
    ];
    const opinions = [
      { at: "2026-01-02 10:00:00", rating: "5", customer: "c1" },
      { at: "2026-01-02 10:00:00", rating: "5" },
      { at: "2026-01-02 10:00:00", rating: "excellent" },
      { at: "2026-01-02 10:00:00", rating: "excellent", words: "Bien" },
      { at: "2026-01-02 10:00:00", rating: "6", customer: "c1" },
      { at: "2026-01-02 10:00:00" },
      { at: "2026-01-02 10:00:00", rating: "-" },
      { at: "", rating: "4", words: "Bien" },
    ];
    const loaded = await load(given({ touchpoints: { a: 1 }, web, opinions }));
    expect(told(loaded)).toEqual({
      "web.csv": [8, { "key-missing": 3, "time-missing": 1, "time-unreadable": 2 }],
      "opinions.csv": [8, { "rating-unreadable": 2, "feedback-empty": 2, "time-missing": 1 }],
    });
    const unreadable = loaded
      .flatMap(({ problems }) => problems)
      .filter(({ code }) => code === "rating-unreadable");
    // Two rows are set aside; the third, kept for its words, is told without counting a row.
    expect(unreadable.map(({ rows, line, found, column }) => [rows, line, found, column])).toEqual([
      [2, 4, "excellent", "rating"],
      [0, 5, "excellent", "rating"],
    ]);
    const missing = loaded.flatMap(({ problems }) => problems).find(({ code }) => code === "key-missing");
    expect(missing).toMatchObject({ rows: 3, line: 5, found: null, column: null });
    expect(await database.query("select count(*) as n, count(score) as scored from stg_feedback")).toEqual([
      { n: 3, scored: 2 },
    ]);
  });

  it("sets rows of excluded statuses aside, accents and case apart", async () => {
    const loaded = await load({
      "parcours.yaml": settings(
        "Etc/UTC",
        `  - file: r.csv
    name: r
    keys: { customer: client }
    feedback: { time: le, rating: note, scale: stars }
    exclude: { statut: [Non publié, spam] }
`,
      ),
      "r.csv":
        "le,client,note,statut\n2026-01-01,c1,5,Publié\n2026-01-01,c2,1,NON PUBLIE\n2026-01-01,c3,1,spam\n",
    });
    expect(told(loaded)).toEqual({ "r.csv": [3, { "row-excluded": 2 }] });
  });

  it("keeps the rows that continue an order, and gives them no interaction", async () => {
    const loaded = await load({
      "orders.csv": csv(
        ["Name", "Email", "Financial Status", "Created at", "Paid at", "Lineitem name"],
        [
          {
            Name: "#1",
            Email: "a@x.fr",
            "Financial Status": "paid",
            "Created at": "2026-01-01 10:00:00 +0100",
            "Paid at": "2026-01-01 10:01:00 +0100",
            "Lineitem name": "Lampe",
          },
          { Name: "#1", Email: "a@x.fr", "Lineitem name": "Ampoule" },
          {
            Name: "#2",
            Email: "b@x.fr",
            "Financial Status": "pending",
            "Created at": "2026-01-02 10:00:00 +0100",
            "Lineitem name": "Lampe",
          },
        ],
      ),
    });
    expect(told(loaded)).toEqual({ "orders.csv": [3, {}] });
    expect(await database.query("select count(*) as n from stg_interactions")).toEqual([{ n: 3 }]);
  });

  it("moves UTC to the company's zone through both changes of the clocks", async () => {
    const utc = [
      "2026-03-29T00:59:59Z",
      "2026-03-29T01:00:00Z",
      "2026-10-25T00:59:59Z",
      "2026-10-25T01:00:00Z",
    ];
    const moved = async (zone: string, times: readonly string[]) => {
      await load({
        "parcours.yaml": settings(
          zone,
          "  - { file: e.csv, name: e, zone: utc, keys: { customer: c }, events: { time: t, event: e } }\n",
        ),
        "e.csv": ["c,t,e", ...times.map((time) => `c1,${time},a`)].join("\n"),
      });
      const rows = await database.query<{ at: string }>(
        "select strftime(happened_at, '%Y-%m-%d %H:%M:%S') as at from stg_interactions order by line",
      );
      return rows.map(({ at }) => at);
    };
    expect(await moved("Europe/Paris", utc)).toEqual([
      "2026-03-29 01:59:59",
      "2026-03-29 03:00:00",
      "2026-10-25 02:59:59",
      "2026-10-25 02:00:00",
    ]);
    expect(
      await moved("America/Sao_Paulo", [
        "2018-11-04T02:59:59Z",
        "2018-11-04T03:00:00Z",
        "2026-01-01T12:00:00Z",
      ]),
    ).toEqual(["2018-11-03 23:59:59", "2018-11-04 01:00:00", "2026-01-01 09:00:00"]);
    expect(await moved("Asia/Kolkata", ["1995-06-01T00:00:00Z", "2045-06-01T00:00:00Z"])).toEqual([
      "1995-06-01 05:30:00",
      "2045-06-01 05:30:00",
    ]);
  });

  it("leaves dates and local times where they are", async () => {
    await load({
      "parcours.yaml": settings(
        "Europe/Paris",
        "  - { file: e.csv, name: e, zone: utc, keys: { customer: c }, events: { time: t, event: e } }\n",
      ),
      "e.csv": "c,t,e\nc1,2026-07-03,a\nc1,2026-07-04,a\n",
    });
    expect(
      await database.query(
        "select strftime(happened_at, '%Y-%m-%d %H:%M') as at, is_date_only from stg_interactions order by 1",
      ),
    ).toEqual([
      { at: "2026-07-03 00:00", is_date_only: true },
      { at: "2026-07-04 00:00", is_date_only: true },
    ]);
  });

  it("counts the rows of files that nobody understands, under the reason", async () => {
    const loaded = await load({
      ...given({ touchpoints: { a: 1 }, web: [{ at: "2026-01-01 10:00:00", event: "a", customer: "c1" }] }),
      "ambiguous.csv": "customer_id,date,score,nps\n1,2026-01-01,3,9\n2,2026-01-02,4,8\n3,2026-01-02,4,8\n",
      "unknown.csv": "a,b\nfoo,bar\nbaz,qux\n",
      "empty.csv": "",
      "header.csv": "customer_id,date,event\n",
    });
    expect(told(loaded)).toEqual({
      "ambiguous.csv": [3, { "shape-ambiguous": 3 }],
      "unknown.csv": [2, { "format-unknown": 2 }],
      "empty.csv": [0, {}],
      "header.csv": [0, {}],
      "web.csv": [1, {}],
    });
  });

  it("joins customers by a table of keys alone", async () => {
    const loaded = await load({
      "parcours.yaml": settings(
        "Etc/UTC",
        `  - { file: l.csv, name: l, keys: { customer: [ancien, nouveau] } }
  - { file: e.csv, name: e, keys: { customer: c }, events: { time: t, event: e } }
`,
      ),
      "l.csv": "ancien,nouveau\nx,y\n-,-\n",
      "e.csv": "c,t,e\nx,2026-01-01 10:00:00,a\ny,2026-01-01 11:00:00,a\nz,2026-01-01 11:00:00,a\n",
    });
    expect(told(loaded)).toEqual({ "e.csv": [3, {}], "l.csv": [2, { "key-missing": 1 }] });
    expect(await database.query("select count(distinct customer_id) as n from interactions")).toEqual([
      { n: 2 },
    ]);
  });

  it("tells customers apart whose e-mails and order numbers count up together", async () => {
    const web: EventRow[] = Array.from({ length: 28 }, (_, number) => ({
      at: `2026-01-${String(1 + number).padStart(2, "0")} 10:00:00`,
      event: "a",
      email: `p${number % 9}@x.fr`,
      order: `#${100 + number}`,
    }));
    await load(given({ touchpoints: { a: 1 }, web }));
    expect(await database.query("select count(distinct customer_id) as n from interactions")).toEqual([
      { n: 9 },
    ]);
  });

  describe("a large regular file", () => {
    const row = (number: number): EventRow => ({
      at: number % 50 === 0 ? "bientôt" : `2026-01-${String(1 + (number % 28)).padStart(2, "0")} 10:00:00`,
      event: number % 7 === 0 ? 'dit "oui", deux fois' : "a",
      customer: number % 60 === 0 ? "-" : `c${number % 40}`,
      page: number % 3 === 0 ? "/une\npage" : "",
    });
    const rows = Array.from({ length: 300 }, (_, number) => row(number + 1));
    // Unreadable: 50, 100… 300. Placeholders: 60, 120, 180, 240; the row 300 has both and counts once.
    const texts = given({ touchpoints: { a: 1 }, web: rows });

    it("gives the same through the engine's own reader as row by row", async () => {
      const content =
        "select happened_at::varchar as at, event, page, count(*) as n from stg_interactions join stg_kinds using (kind_id) group by all order by all";
      const slow = await load(texts);
      const slowRows = await database.query(content);
      const fast = await load(texts, { directBytes: 0 });
      expect(told(fast)).toEqual(told(slow));
      expect(told(slow)).toEqual({ "web.csv": [300, { "time-unreadable": 6, "key-missing": 4 }] });
      expect(await database.query(content)).toEqual(slowRows);
    });

    it("is found whatever its name, patterns and quotes included", async () => {
      if (database.engine !== "native") return;
      const folder = await mkdtemp(join(tmpdir(), "parcours-names-"));
      const { "web.csv": content = "", ...others } = texts;
      for (const name of ["web [1].csv", "web (2).csv", "web l'été.csv", "web*.csv"]) {
        await writeFile(join(folder, name), content);
        const loaded = await load(
          { ...others, [name]: content },
          { directBytes: 0, pathOf: () => join(folder, name) },
        );
        expect(told(loaded)).toEqual({ [name]: [300, { "time-unreadable": 6, "key-missing": 4 }] });
      }
      await rm(folder, { recursive: true });
    });

    it("is read row by row when one row is ragged, and nothing is counted twice", async () => {
      const ragged = {
        ...texts,
        "web.csv": `${texts["web.csv"]}\n2026-01-01 10:00:00,a,c1\n2026-01-01 10:00:00,a,c1,,,,,,,`,
      };
      const loaded = await load(ragged, { directBytes: 0 });
      expect(told(loaded)).toEqual({
        "web.csv": [302, { "time-unreadable": 6, "key-missing": 4, "row-ragged": 1 }],
      });
      expect(await database.query("select count(*) as n from stg_interactions")).toEqual([{ n: 291 }]);
    });
  });
});
