// Cases by how they ended: opinions and deals, on a small company.
import { expect, test } from "vitest";
import { openNative } from "../../src/database/native.ts";
import { buildExplainTables } from "../../src/findings/explain-tables.ts";
import { buildIn } from "../journey/built.ts";
import { given } from "../journey/given.ts";

test("an opinion looks back from when it was given, and a deal lost is held against deals won", async () => {
  const database = await openNative();
  const at = (minute: number) => `2026-01-05 10:${String(minute).padStart(2, "0")}:00`;
  const web = [
    ...["a", "b"].map((event, minute) => ({ at: at(minute), event, customer: "c1" })),
    { at: at(30), event: "c", customer: "c1" },
    { at: at(0), event: "b", customer: "c2" },
    ...["a", "deal lost"].map((event, minute) => ({ at: at(minute), event, customer: "c3" })),
    ...["b", "won"].map((event, minute) => ({ at: at(minute), event, customer: "c4" })),
  ];
  const opinions = [
    { at: at(10), rating: "1", customer: "c1" },
    { at: at(10), rating: "4", customer: "c2" },
  ];
  const touchpoints = { a: 1, b: 1, c: 1, "deal lost": 2, won: 3, opinion: 1 };
  await buildIn(database, given({ touchpoints, goal: 3, web, opinions }));
  // A handful of rows says little of when all is known; here every journey has had its time.
  await database.run("update journeys set is_mature = true");
  await buildExplainTables(database);
  const cases = await database.query<{ base: string; is_bad: boolean; n: number }>(
    "select base, is_bad, count(*)::integer as n from outcome_cases group by all order by all",
  );
  const before = await database.query<{ base: string; is_bad: boolean; name: string }>(
    `select outcome_cases.base, is_bad, lower(name) as name from outcome_passes join outcome_cases using (base, journey_id)
     join touchpoints on touchpoint_id = touchpoint order by all`,
  );
  await database.close();
  expect(cases.map(({ base, is_bad, n }) => `${base} ${is_bad} ${n}`)).toEqual([
    "deal false 1",
    "deal true 1",
    "opinion false 1",
    "opinion true 1",
  ]);
  // c came after the opinion, and what shows the goal is no way to it.
  expect(before.map(({ base, is_bad, name }) => `${base} ${is_bad} ${name}`)).toEqual([
    "deal false b",
    "deal true a",
    "deal true deal lost",
    "opinion false b",
    "opinion true a",
    "opinion true b",
  ]);
});
