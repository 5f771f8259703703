import { expect, it } from "vitest";
import { heldAgainst } from "../../src/tables/held-against.ts";
import { cellsIn } from "../../src/tables/table.ts";

const verdicts = { up: "more", down: "less", unclear: "nobody can say", "too-few": "n too small" };
const shares = { touchpoint: "advice", count: 33, n: 52, count_beside: 23, n_beside: 212 };
const valuesOf = (one: Parameters<typeof heldAgainst>[0]) =>
  heldAgainst(one, verdicts, cellsIn("en")).map(({ value }) => value);

it("is both shares with their counts, the difference with its interval, and the verdict in words and as data", () => {
  const one = { ...shares, difference: 0.53, low: 0.39, high: 0.66, verdict: "up" as const };
  expect(valuesOf(one)).toEqual([33, 52, 33 / 52, 23, 212, 23 / 212, 0.53, 0.39, 0.66, "up"]);
  expect(heldAgainst(one, verdicts, cellsIn("en")).at(-1)?.text).toBe("more");
});

it("leaves a gap where no difference could be told", () => {
  const one = { ...shares, difference: null, low: null, high: null, verdict: "too-few" as const };
  expect(valuesOf(one).slice(6)).toEqual([null, null, null, "too-few"]);
});
