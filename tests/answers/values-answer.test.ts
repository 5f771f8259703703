import { expect, it } from "vitest";
import type { AnswerFacts } from "../../src/answers/filter-values.ts";
import { answerValues } from "../../src/answers/values-answer.ts";
import type { Database } from "../../src/database/database.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";

type Leaf = [segment: number, persona: number, channel: string, customers: number, each: number];
const facts: AnswerFacts = { ...sampleSite, threshold: 5 };

/** Customers of a leaf are all worth the same; every second one came again. */
function of(leaves: readonly Leaf[], more: Partial<AnswerFacts> = {}) {
  const rows = leaves.map(([segment, persona, channel, customers, each]) => ({
    ...{ segment, persona, channel, customers },
    ...{ total: customers * each, squares: customers * each * each, again: Math.floor(customers / 2) },
  }));
  const ofValues = (sql: string) => Promise.resolve(sql.includes("journey_refunds") ? [] : rows);
  const database = { query: ofValues } as unknown as Database;
  return answerValues(database, { ...facts, ...more });
}

const told = async (leaves: readonly Leaf[], more: Partial<AnswerFacts> = {}) =>
  (await of(leaves, more)).groups.map(({ part, id, customers }) => `${part}/${id} ${customers}`);

it("tells the mean with its error, and how many came again", async () => {
  const { n, groups } = await of([
    [1, 1, "Web", 10, 100],
    [1, 1, "Shop", 10, 200],
  ]);
  expect(n).toBe(20);
  // Ten at 100 and ten at 200: a standard deviation of 51.3, over the root of 20.
  expect(groups[0]).toEqual({ part: "all", id: "", customers: 20, again: 10, mean: 150, error: 11 });
});

it("tells no small group, nor one that is left when the others are taken from all", async () => {
  expect(
    await told([
      [1, 1, "Web", 20, 1],
      [1, 2, "Shop", 9, 1],
      [1, 2, "Fair", 2, 1],
    ]),
  ).toEqual([
    "all/ 31",
    "segment/b2c 31",
    "persona/amateurs 20",
    "persona/emmenagement 11",
    "channel/Web 20",
  ]);
});

it("tells no persona that would leave few of its segment", async () => {
  const leaves: Leaf[] = [
    [1, 1, "Web", 20, 1],
    [1, 0, "Web", 2, 1],
    [2, 3, "Web", 10, 1],
    [2, 0, "Web", 4, 1],
  ];
  expect(await told(leaves)).toEqual(["all/ 36", "segment/b2c 22", "segment/b2b 14", "channel/Web 36"]);
  // On one's own files nobody is hidden from anybody.
  expect(await told(leaves, { exact: true })).toContain("persona/amateurs 20");
});

it("tells nothing of a handful", async () => {
  expect(await of([[1, 1, "Web", 4, 1]])).toMatchObject({ told: true, n: null, groups: [] });
});
