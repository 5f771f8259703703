import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readCompany } from "../../../src/company/read-company.ts";
import type { Database } from "../../../src/database/database.ts";
import { type LoadOptions, loadExports } from "../../../src/journey/loading/load-exports.ts";
import type { LoadedFile } from "../../../src/journey/loading/loaded-file.ts";
import { engines } from "../../database/engines.ts";
import { buildIn, loadIn } from "../built.ts";
import { type EventRow, given } from "../given.ts";

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

  describe("files that are read alike", () => {
    // Odd rows, orders of several lines, words with names, sums, and a file between two of the same kind.
    const order = (id: string, mail: string, at: string, total: string) =>
      `#${id},${mail},paid,${at} 10:00:00 +0100,${at} 10:01:00 +0100,${total},Lampe`;
    const orders = (...rows: string[]) =>
      ["Name,Email,Financial Status,Created at,Paid at,Total,Lineitem name", ...rows].join("\n");
    const texts = {
      "parcours.yaml": settings(
        "Europe/Paris",
        `  - file: n*.csv
    name: avis
    keys: { customer: id }
    feedback: { time: le, rating: note, scale: stars }
`,
      ),
      "a1.csv": orders(
        order("1", "a@x.fr", "2026-01-01", "20.00"),
        "#1,a@x.fr,,,,,Ampoule",
        "#9,,paid,jamais,,,",
      ),
      "a2.csv": orders(
        order("2", "b@x.fr", "2026-01-02", "30.00"),
        order("1", "a@x.fr", "2026-01-01", "20.00"),
      ),
      "b.csv": "rien,de,connu\n1,2,3\n",
      "c1.csv": orders(order("3", "c@x.fr", "2026-02-01", "40.00")),
      "n1.csv":
        "le,id,note,nom,Attente (min)\n2026-07-03,c1,5,Hortense Durand,8\n2026-07-03,c2,excellent,,2\n",
      "n2.csv":
        "le,id,note,nom,Attente (min)\n2026-07-04,c3,1,Basile Roux,3\ndemain,c3,2,,\n2026-07-04,,9,,-\n",
    };
    const tables = [
      "stg_interactions",
      "stg_feedback",
      "stg_continued",
      "stg_facts",
      "stg_amounts",
      "stg_names",
      "stg_waits",
      "stg_occasions",
    ];
    const told = async (options: LoadOptions) => {
      const loaded = await loadIn(database, texts, options);
      const rows = [];
      for (const table of [...tables, "stg_kinds", "stg_key_sets"])
        rows.push(await database.query(`select distinct columns(*)::varchar from ${table} order by all`));
      return { loaded, rows };
    };

    const rowsIn = { "a1.csv": 3, "a2.csv": 2, "b.csv": 1, "c1.csv": 1, "n1.csv": 2, "n2.csv": 3 };

    it("make the same rows and problems together as each alone", async () => {
      const [together, apart] = [await told({}), await told({ aloneBytes: 0 })];
      expect(together.loaded.map(({ file, rowsRead }) => [file, rowsRead])).toEqual(Object.entries(rowsIn));
      expect(together).toEqual(apart);
    });

    it("are compiled once for all, and told one by one once they are in", async () => {
      const rules = Object.entries(texts).map(([path, text]) => ({ path, blob: new Blob([text]) }));
      const { company, own } = await readCompany(rules);
      const files = rules.filter(({ path }) => !own.has(path));
      const compiledWith = async (options: LoadOptions) => {
        let compiled = 0;
        const run = (sql: string) => {
          if (sql.includes("temp view read_rows as\nwith")) compiled += 1;
          return database.run(sql);
        };
        await loadExports({ ...database, run }, files, company, options);
        return compiled;
      };
      const read: [string, number][] = [];
      const together = await compiledWith({ onRead: ({ path }, rows) => read.push([path, rows]) });
      // a2 goes with a1, n2 with n1.
      expect((await compiledWith({ aloneBytes: 0 })) - together).toBe(2);
      const rows = { "a1.csv": 5, "a2.csv": 5, "b.csv": 6, "c1.csv": 7, "n1.csv": 12, "n2.csv": 12 };
      expect(read).toEqual(Object.entries(rows));
    });
  });

  describe("a file of several pieces", () => {
    const row = "2026-01-01 10:00:00,a,c1,,,,,,,";
    const { "web.csv": head = "", ...others } = given({
      touchpoints: { a: 1 },
      web: [{ at: "2026-01-01 10:00:00", event: "a", customer: "c1" }],
    });
    const [header = ""] = head.split("\n");
    const count = Math.ceil((9 * 2 ** 20) / (row.length + 1));
    const long = [header, ...Array.from({ length: count }, () => row)].join("\n");

    const loadLong = async (blob: Blob, options: LoadOptions) => {
      const rules = Object.entries(others).map(([path, text]) => ({ path, blob: new Blob([text]) }));
      const { company } = await readCompany(rules);
      return loadExports(database, [{ path: "web.csv", blob }], company, {
        directBytes: 2 ** 40,
        ...options,
      });
    };

    it("is handed to the engine in as many batches, whole and in order", async () => {
      const loaded = await loadLong(new Blob([long]), { batchBytes: 1 });
      expect(told(loaded)).toEqual({ "web.csv": [count, {}] });
      const lines = "count(*) as n, count(distinct line) as lines, min(line) as first, max(line) as last";
      expect(await database.query(`select ${lines} from stg_interactions`)).toEqual([
        { n: count, lines: count, first: 2, last: count + 1 },
      ]);
    });

    it("that changes while it is read is told, and gives nothing", async () => {
      const blob = new Blob([long]);
      const refuse = () => Promise.reject(new DOMException("changed", "NotReadableError"));
      // The sample's slices are short; the last piece is asked for when two batches are with the engine already.
      const isLast = (start: number, end: number) => start >= 8 * 2 ** 20 && end - start > 2 ** 20;
      const slice = (start: number, end: number) =>
        isLast(start, end) ? { arrayBuffer: refuse } : Blob.prototype.slice.call(blob, start, end);
      Object.defineProperty(blob, "slice", { value: slice });
      const loaded = await loadLong(blob, { batchBytes: 1 });
      expect(loaded).toMatchObject([
        { file: "web.csv", rowsRead: 0, format: null, problems: [{ code: "file-unreadable" }] },
      ]);
      expect(await database.query("select count(*) as n from stg_interactions")).toEqual([{ n: 0 }]);
    });
  });
});
