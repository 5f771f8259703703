import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../../src/database/database.ts";
import type { LoadedFile } from "../../../src/journey/loading/loaded-file.ts";
import { engines } from "../../database/engines.ts";
import { loadIn, type Texts } from "../built.ts";
import { csv, type EventRow, given } from "../given.ts";

const settings = (zone: string, more: string) =>
  `time_zone: ${zone}\ntouchpoint_defaults: false\nsources:\n${more}`;
const told = (loaded: readonly LoadedFile[]) =>
  Object.fromEntries(
    loaded.map(({ file, rowsRead, setAside }) => [file, [rowsRead, Object.fromEntries(setAside)]]),
  );

describe.each(engines)("loadRowByRow in the $name engine", ({ open }) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());
  const load = (texts: Texts) => loadIn(database, texts);

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
});
