import { expect, it } from "vitest";
import plannedFrom from "../../../src/journey/loading/planned_from.sql?raw";
import { inBothEngines } from "../both-engines.ts";

/** So many a day, from one day to another (both counted). */
type Span = readonly [file: number, source: string, event: string, from: string, to: string, n: number];

const days = ([file, source, event, from, to, n]: Span) => {
  const rows: (string | number)[][] = [];
  for (let day = Date.parse(from); day <= Date.parse(to); day += 86_400_000)
    rows.push([file, source, event, new Date(day).toISOString().slice(0, 10), n]);
  return rows;
};

inBothEngines("planned_from.sql", ({ given, run, query }) => {
  const plannedIn = async (
    spans: readonly Span[],
    exported: readonly (readonly [number, string])[] = [],
    begun: readonly (readonly [string, string])[] = [],
  ) => {
    await given("row_starts", "source varchar, begun_until date", begun);
    await given(
      "file_days",
      "file_id usmallint, source varchar, event varchar, day date, n bigint",
      spans.flatMap(days),
    );
    await given(
      "file_exports",
      "file_id usmallint, source varchar, exported_on date",
      exported.map(([file, on]) => [file, "", on]),
    );
    await given("plan_gap", "days integer", [[30]]);
    await run(plannedFrom);
    return query(
      "select file_id as file, event, lived_until::varchar as until from planned_from order by all",
    );
  };
  const web: Span = [1, "web", "visit", "2026-01-01", "2026-06-30", 10];

  const trips: Span[] = [
    [2, "trips", "booked", "2026-01-01", "2026-06-28", 3],
    [2, "trips", "left", "2026-02-01", "2026-09-30", 3],
  ];

  it("finds departures that others do not reach by more than a gap, of rows that had begun, and takes all that comes after the others", async () => {
    expect(await plannedIn([web, ...trips], [], [["trips", "2026-06-28"]])).toEqual([
      { file: 2, event: "left", until: "2026-06-28" },
    ]);
    // Rows that go on beginning are of a source that is alive.
    expect(await plannedIn([web, ...trips], [], [["trips", "2026-09-30"]])).toEqual([]);
  });

  it("takes the last refund or cancellation of an export that is alone for a day on which it was written", async () => {
    const people = (ended: string): Span[] => [
      [1, "members", "subscription_created", "2026-01-01", "2026-01-31", 3],
      [1, "members", ended, "2026-02-01", "2026-09-30", 1],
    ];
    const begun = [["members", "2026-01-31"]] as const;
    expect(await plannedIn(people("resiliation"), [], begun)).toEqual([]);
    expect(await plannedIn(people("Annulé le"), [], begun)).toEqual([]);
    // A departure may well be to come.
    expect(await plannedIn(people("left"), [], begun)).toEqual([
      { file: 1, event: "left", until: "2026-01-31" },
    ]);
    // Beside another export, that one says when both were written.
    expect(
      await plannedIn(
        [web, ...trips, [2, "trips", "refund", "2026-09-01", "2026-09-30", 1]],
        [],
        [["trips", "2026-06-28"]],
      ),
    ).toContainEqual({ file: 2, event: "left", until: "2026-06-28" });
  });

  it("finds the few left of a source whose rows tell one day each", async () => {
    const visits: Span[] = [
      [2, "visits", "visit", "2026-01-01", "2026-06-28", 6],
      [2, "visits", "visit", "2026-06-29", "2026-09-30", 1],
    ];
    expect(await plannedIn([web, ...visits])).toEqual([{ file: 2, event: "visit", until: "2026-06-30" }]);
  });

  it("lets a source go on that goes on as before: it is the other that ended", async () => {
    expect(await plannedIn([web, [2, "shop", "order", "2026-01-01", "2026-12-31", 3]])).toEqual([]);
    // Fewer than before, but no third of it.
    const slower: Span = [2, "shop", "order", "2026-07-01", "2026-12-31", 2];
    expect(await plannedIn([web, [2, "shop", "order", "2026-01-01", "2026-06-30", 3], slower])).toEqual([]);
  });

  it("takes no date within a gap of the others' end", async () => {
    const visits: Span[] = [
      [2, "shop", "visit", "2026-01-01", "2026-06-30", 6],
      [2, "shop", "visit", "2026-07-01", "2026-07-30", 1],
    ];
    expect(await plannedIn([web, ...visits])).toEqual([]);
  });

  it("needs no other source where rows tell several moments each", async () => {
    expect(await plannedIn(trips, [], [["trips", "2026-06-28"]])).toEqual([
      { file: 2, event: "left", until: "2026-06-28" },
    ]);
  });

  it("believes the export's own date, even against one day", async () => {
    expect(await plannedIn([web], [[1, "2026-06-29"]])).toEqual([
      { file: 1, event: "visit", until: "2026-06-29" },
    ]);
    expect(await plannedIn([web], [[1, "2026-06-30"]])).toEqual([]);
  });
});
