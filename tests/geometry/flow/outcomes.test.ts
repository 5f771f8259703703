import { expect, test } from "vitest";
import { outcomeRows } from "../../../src/geometry/flow/outcomes.ts";
import { samplePaths, sampleSite } from "../../fixtures/sample-answers.ts";

const limit = 3;
const rowsOf = (outcome: "reached" | "stopped", order: "count" | "rate" | "steps" | "emotion" = "count") =>
  outcomeRows(samplePaths, sampleSite, "fr", { outcome, order, limit });
const told = samplePaths.variants.filter(({ path, mature }) => path !== null && mature !== null);

test("those that reach the goal and those that do not, most first; with the rest they are all mature journeys", () => {
  const counts = (of: (mature: number, converted: number) => number) =>
    told
      .map(({ mature, converted }) => of(mature ?? 0, converted ?? 0))
      .toSorted((a, b) => b - a)
      .slice(0, limit)
      .filter((n) => n > 0);
  const [reached, stopped] = [rowsOf("reached"), rowsOf("stopped")];
  expect(reached.rows.map(({ count }) => count)).toEqual(counts((_, converted) => converted));
  expect(stopped.rows.map(({ count }) => count)).toEqual(counts((mature, converted) => mature - converted));
  expect(reached.total).toBe(samplePaths.converted);
  expect((reached.total ?? 0) + (stopped.total ?? 0)).toBe(samplePaths.mature);
  for (const { rows, total, rest } of [reached, stopped]) {
    const listed = rows.reduce((sum, { count }) => sum + count, 0);
    expect(listed + (rest ?? 0)).toBe(total);
    for (const { count, mature: own, rate, share } of rows) {
      expect(rate).toBe(count / own);
      expect(share).toBe(count / (total ?? 1));
    }
  }
});

test("sorting changes the order of the same paths alone; what is not told comes last", () => {
  const keys = rowsOf("reached")
    .rows.map(({ key }) => key)
    .toSorted();
  for (const order of ["rate", "steps", "emotion"] as const) {
    const { rows } = rowsOf("reached", order);
    expect(rows.map(({ key }) => key).toSorted()).toEqual(keys);
    const values = rows.map((row) =>
      order === "rate" ? row.rate : order === "steps" ? row.steps.length : (row.emotion ?? -9),
    );
    expect(values).toEqual(values.toSorted((a, b) => b - a));
  }
});

test("where the whole is not told, no share of it is", () => {
  const answer = { ...samplePaths, mature: null, converted: null };
  const { total, rest, rows } = outcomeRows(answer, sampleSite, "fr", {
    outcome: "reached",
    order: "count",
    limit,
  });
  expect([total, rest]).toEqual([null, null]);
  expect(rows.length).toBeGreaterThan(0);
  for (const { share } of rows) expect(share).toBeNull();
});
