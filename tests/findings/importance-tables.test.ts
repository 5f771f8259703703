// Times to answer, paired row by row, and folded. In: a small desk's tickets.
import { expect, test } from "vitest";
import { openNative } from "../../src/database/native.ts";
import { answerImportance } from "../../src/findings/answer-importance.ts";
import { buildImportanceTables } from "../../src/findings/importance-tables.ts";
import { buildIn, everything } from "../journey/built.ts";
import { type EventRow, given } from "../journey/given.ts";

const openedAt = Date.UTC(2026, 0, 11, 8, 5);
const textOf = (time: number): string => new Date(time).toISOString().slice(0, 19).replace("T", " ");
/** Hours that each ticket waits; the last is still open. */
const WAITS = [1, 2, 3, 5, 8, 13, 21, null];

test("a request waits from its opening to its settlement, both of one row; quartiles of those that were settled", async () => {
  const lines = WAITS.map((wait, at) => {
    const solved = wait === null ? "" : textOf(openedAt + wait * 3_600_000);
    return `${at},c${at}@poste.example,${textOf(openedAt)},${solved},Unoffered,A`;
  });
  const texts = {
    "crm/tickets.csv": [
      "Id,Requester email,Created at,Solved at,Satisfaction Score,Group stations",
      ...lines,
      "99,z@poste.example,2026-06-01 09:10:00,2026-06-01 10:10:00,Unoffered,A",
    ].join("\n"),
    "parcours.yaml": "small_group: 5\n",
  };
  const database = await openNative();
  const built = await buildIn(database, texts);
  await buildImportanceTables(database);
  if (built.site === null) throw new Error("there are tickets");
  const all = await answerImportance(database, built.site, everything);
  const quarter = await answerImportance(database, built.site, { ...everything, period: "2026-T1" });
  const rows = await database.query<{ seconds: number }>(
    "select seconds from response_rows order by seconds",
  );
  await database.close();
  expect(rows.map(({ seconds }) => seconds / 3600)).toEqual([1, 1, 2, 3, 5, 8, 13, 21]);
  // Of seven: the second and third, the fourth, the fifth and sixth. The lone ticket of June is told in no sum.
  const told = { n: 7, q1_seconds: 2.5 * 3600, median_seconds: 5 * 3600, q3_seconds: 37_800 };
  expect(quarter.touchpoints.map(({ response }) => response)).toEqual([told]);
  expect(all.touchpoints.map(({ response }) => response)).toEqual([told]);
});

test("a touchpoint counts each customer of a quarter once, however many of their journeys pass it, as a loop over them does", async () => {
  const touchpoints = { a: 1, b: 2, c: 2, z: 3 };
  // Two journeys a quarter apart at most lie in one quarter: the gap is of a week.
  const days = ["2026-01-03", "2026-01-20", "2026-04-05"];
  const walks = ["ab", "acz", "bc", "a", "cb"];
  const taken = Array.from({ length: 60 }, (_, customer) =>
    days.slice(0, 1 + (customer % 3)).map((day, at) => ({
      customer: `c${customer}`,
      day,
      walk: walks[(customer * 3 + at) % walks.length] ?? "",
    })),
  ).flat();
  const web = taken.flatMap(({ customer, day, walk }) =>
    [...walk].map((event, at): EventRow => ({ at: `${day} 10:0${at}:00`, event, customer })),
  );
  const last = { at: "2026-12-01 10:00:00", event: "a", customer: "last" };
  const database = await openNative();
  await buildIn(
    database,
    given({ touchpoints, goal: 3, gap: "7", window: "7", smallGroup: 1, web: [...web, last] }),
  );
  await buildImportanceTables(database);
  const rows = await database.query<{ period: number; name: string; customers: number }>(`
    select period::integer as period, touchpoints.name, customers from importance_passes
    join touchpoints on touchpoints.touchpoint_id = importance_passes.touchpoint where period < 20264 order by all`);
  await database.close();
  const people = new Map<string, Set<string>>();
  for (const { customer, day, walk } of taken)
    for (const event of walk.replace("z", "")) {
      const key = `${day < "2026-04" ? 20261 : 20262} ${event.toUpperCase()}`;
      people.set(key, (people.get(key) ?? new Set()).add(customer));
    }
  expect(rows.map(({ period, name, customers }) => `${period} ${name} ${customers}`)).toEqual(
    [...people].map(([key, { size }]) => `${key} ${size}`).sort(),
  );
});
