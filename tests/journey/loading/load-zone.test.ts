import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../../src/database/database.ts";
import { engines } from "../../database/engines.ts";
import { loadIn, type Texts } from "../built.ts";

const settings = (zone: string, more: string) =>
  `time_zone: ${zone}\ntouchpoint_defaults: false\nsources:\n${more}`;

describe.each(engines)("loadZone in the $name engine", ({ open }) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());
  const load = (texts: Texts) => loadIn(database, texts);

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
        "select strftime(local_time(happened_at), '%Y-%m-%d %H:%M:%S') as at from stg_interactions order by line",
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
    expect(await moved("Asia/Kolkata", ["1995-06-01T00:30:00Z", "2045-06-01T00:30:00Z"])).toEqual([
      "1995-06-01 06:00:00",
      "2045-06-01 06:00:00",
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
        "select strftime(local_time(happened_at), '%Y-%m-%d %H:%M') as at, is_date_only from stg_interactions order by 1",
      ),
    ).toEqual([
      { at: "2026-07-03 00:00", is_date_only: true },
      { at: "2026-07-04 00:00", is_date_only: true },
    ]);
  });
});
