// Times to answer, paired row by row, and folded. In: a small desk's tickets.
import { expect, test } from "vitest";
import { openNative } from "../../src/database/native.ts";
import { answerImportance } from "../../src/findings/answer-importance.ts";
import { buildImportanceTables } from "../../src/findings/importance-tables.ts";
import { buildIn, everything } from "../journey/built.ts";

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
