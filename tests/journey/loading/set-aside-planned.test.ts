import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../../src/database/database.ts";
import { rowsKept } from "../../../src/journey/loading/loaded-file.ts";
import { engines } from "../../database/engines.ts";
import { buildIn } from "../built.ts";

const date = (number: number) => new Date(Date.UTC(2026, 0, 1 + number)).toISOString().slice(0, 10);
const rows = (n: number, row: (number: number) => string) =>
  Array.from({ length: n }, (_, number) => row(number)).join("\n");
const yaml = (more = "") => `journey_gap_days: 30
sources:
  - { file: web.csv, name: web, keys: { customer: c }, events: { time: at, event: e } }
  - { file: trips*.csv, name: trips, keys: { customer: c }, milestones: { booked: b, left: l }${more} }\n`;
const visits = `c,at,e\n${rows(180, (n) => `c${n},${date(n)} 10:00,visit`)}\n`;
/** Booked from January to June, left a hundred days later: the last eighty have not left. */
const trips = `c,b,l\n${rows(180, (n) => `c${n},${date(n)},${date(n + 100)}`)}\n`;

let database: Database;
describe.each(engines)("setAsidePlanned in the $name engine", ({ open }) => {
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());
  const known = async () =>
    (await database.query<{ at: string }>("select known_until::date::varchar as at from data_ends"))[0]?.at;

  it("takes departures to come out of what was lived, tells them, and keeps their rows", async () => {
    const { loaded } = await buildIn(database, {
      "parcours.yaml": yaml(),
      "web.csv": visits,
      "trips.csv": trips,
    });
    const file = loaded.find(({ file: path }) => path === "trips.csv");
    expect(file?.problems.filter(({ code }) => code === "time-planned")).toMatchObject([
      { rows: 0, values: { cells: 100 } },
    ]);
    expect(file === undefined ? null : rowsKept(file)).toBe(180);
    expect(await known()).toBe(date(179));
  });

  it("takes what is later than the date in the file's name or in the settings, to the day", async () => {
    for (const texts of [
      { "parcours.yaml": yaml(), [`trips_${date(150)}.csv`]: trips },
      { "parcours.yaml": yaml(`, exported: ${date(150)}`), "trips.csv": trips },
    ]) {
      const { loaded } = await buildIn(database, texts);
      // Days 151 to 179 were booked, days 51 to 179 left a hundred later: rows of which nothing is left are set aside.
      expect(
        loaded.flatMap(({ problems }) => problems.filter(({ code }) => code === "time-planned")),
      ).toMatchObject([{ rows: 29, values: { cells: 158 } }]);
    }
  });

  it("leaves two sources alone of which one stops and the other goes on", async () => {
    const short = `c,at,e\n${rows(60, (n) => `c${n},${date(n)} 10:00,visit`)}\n`;
    const orders = `c,b,l\n${rows(180, (n) => `c${n},${date(n)},`)}\n`;
    const { loaded } = await buildIn(database, {
      "parcours.yaml": yaml(),
      "web.csv": short,
      "trips.csv": orders,
    });
    expect(loaded.flatMap(({ problems }) => problems.map(({ code }) => code))).not.toContain("time-planned");
  });
});
