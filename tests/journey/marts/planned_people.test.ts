import { expect, it } from "vitest";
import plannedPeople from "../../../src/journey/marts/planned_people.sql?raw";
import { inBothEngines } from "../both-engines.ts";

const [MAIL, BOOKING, DOOR, SURVEY] = [1, 2, 3, 4];
type Told = readonly [who: number, kind: number, at: string, occasion: string];

inBothEngines("planned_people.sql", ({ given, run, rows }) => {
  const planned = async (told: readonly Told[], endsAt = "2026-12-31 00:00:00") => {
    const lines = told.map((row, line) => [line, ...row] as const);
    await given(
      "stg_occasions",
      "file_id usmallint, line bigint, occasion varchar",
      lines.map(([line, , , , occasion]) => [1, line, occasion]),
    );
    await given(
      "stg_interactions",
      "file_id usmallint, line bigint, happened_at timestamp, key_set_id ubigint, kind_id ubigint, is_feedback boolean",
      lines.map(([line, who, kind, at]) => [1, line, at, who, kind, kind === SURVEY]),
    );
    await given(
      "kind_touchpoints",
      "kind_id ubigint, touchpoint_id usmallint",
      [MAIL, BOOKING, DOOR, SURVEY].map((id) => [id, id]),
    );
    await given(
      "touchpoints",
      "touchpoint_id usmallint, stage_id utinyint, sends boolean",
      [MAIL, BOOKING, DOOR, SURVEY].map((id) => [id, id, id === MAIL]),
    );
    const people = [...new Set(told.map(([who]) => who))];
    await given(
      "key_set_customers",
      "key_set_id ubigint, customer_id uinteger",
      people.map((who) => [who, who]),
    );
    await given("data_ends", "ends_at timestamp", [[endsAt]]);
    await given("told_periods", "first_period smallint", [[20251]]);
    await run(plannedPeople);
    return rows(
      "select customer_id, touchpoint_id, to_stage, day::varchar, period, days_ahead, came from planned_people",
    );
  };
  const scans = (day: string, occasion: string, ...who: readonly number[]): Told[] =>
    who.map((one) => [one, DOOR, `${day} 09:00:00`, occasion]);
  const books = (day: string, occasion: string, ...who: readonly number[]): Told[] =>
    who.map((one) => [one, BOOKING, `${day} 18:00:00`, occasion]);

  it("counts days to the occasion's own day, for who came and who did not, from the first booking", async () => {
    const told = [
      ...books("2026-05-01", "spring", 1, 2),
      ...books("2026-05-20", "spring", 2, 3, 4),
      ...books("2026-05-28", "spring", 5),
      ...scans("2026-05-28", "spring", 1, 3, 5),
      // Another one, under whose name nobody came yet.
      ...books("2026-05-02", "autumn", 1),
    ];
    expect(await planned(told)).toEqual([
      [1, BOOKING, DOOR, "2026-05-28", 20262, 27, true],
      [2, BOOKING, DOOR, "2026-05-28", 20262, 27, false],
      [3, BOOKING, DOOR, "2026-05-28", 20262, 8, true],
      [4, BOOKING, DOOR, "2026-05-28", 20262, 8, false],
      [5, BOOKING, DOOR, "2026-05-28", 20262, 0, true],
    ]);
  });

  it("of several days takes the first, but not that of a scan for trial", async () => {
    const week = Array.from({ length: 20 }, (_, at) => at + 1);
    const told = [
      ...books("2026-05-01", "congress", ...week),
      ...scans("2026-05-02", "congress", 1),
      ...scans("2026-05-28", "congress", ...week.slice(0, 12)),
      ...scans("2026-05-29", "congress", ...week.slice(12)),
    ];
    expect([...new Set((await planned(told)).map(([, , , day]) => day))]).toEqual(["2026-05-28"]);
  });

  it("takes a name that comes back the year after for another edition, of those who were there since", async () => {
    const told = [
      ...books("2025-05-01", "spring", 1, 2),
      ...scans("2025-05-28", "spring", 1, 2),
      ...books("2026-05-01", "spring", 1, 3),
      ...scans("2026-05-29", "spring", 3),
      // Of an edition that is still to come.
      ...books("2026-06-02", "spring", 4),
    ];
    expect(await planned(told)).toEqual([
      [1, BOOKING, DOOR, "2025-05-28", 20252, 27, true],
      [1, BOOKING, DOOR, "2026-05-29", 20262, 28, false],
      [2, BOOKING, DOOR, "2025-05-28", 20252, 27, true],
      [3, BOOKING, DOOR, "2026-05-29", 20262, 28, true],
    ]);
  });

  it("is of no name under which people come all year round, nor of who is unknown at the door", async () => {
    const yoga = Array.from({ length: 10 }, (_, at) => at + 1).flatMap((who) => [
      ...books("2026-01-05", "yoga", who),
      ...scans(`2026-02-${String(who * 2 + 1).padStart(2, "0")}`, "yoga", who),
    ]);
    expect(await planned(yoga)).toEqual([]);
    const strangers = [...books("2026-05-01", "fair", 1, 2, 3), ...scans("2026-05-28", "fair", 1, 7, 8, 9)];
    expect(await planned(strangers)).toEqual([]);
  });

  it("is not judged before the day is over, nor by answers to a survey, nor by what was sent", async () => {
    const told = [...books("2026-05-01", "spring", 1, 2), ...scans("2026-05-28", "spring", 1)];
    expect(await planned(told, "2026-05-28 12:00:00")).toEqual([]);
    const answers: Told[] = [
      [1, SURVEY, "2026-05-30 09:00:00", "spring"],
      [1, MAIL, "2026-04-30 09:00:00", "spring"],
    ];
    expect(await planned([...books("2026-05-01", "spring", 1, 2), ...answers])).toEqual([]);
    expect((await planned([...told, ...answers])).map(([who, place]) => [who, place])).toEqual([
      [1, BOOKING],
      [2, BOOKING],
    ]);
  });
});
