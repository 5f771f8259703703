// An answer narrows what columns may be. In: roles and an answer. Out: roles in which each column plays one part.
import { expect, test } from "vitest";
import { answered, withScale } from "../../../src/exports/asking/answers.ts";
import { fold } from "../../../src/exports/cells/fold.ts";
import type { Meaning } from "../../../src/exports/meaning/meaning.ts";
import { rolesOf } from "../../../src/exports/meaning/shapes/roles.ts";
import { tableOf } from "./ask.ts";

const lines = [
  "session_id,client,order_id,note,event,timestamp",
  ...Array.from(
    { length: 12 },
    (_, i) => `s${i},C${i % 4},O${i},${1 + (i % 5)},${["a", "b"][i % 2]},2026-07-1${i % 9} 10:00:00`,
  ),
];

test("the customer who was named stands first and alone; orders stay", async () => {
  const table = await tableOf(lines);
  const { keys } = answered(table, rolesOf(table), { customer: 1 });
  expect(keys.map(({ kind, column }) => [kind, column])).toEqual([
    ["customer", 1],
    ["order", 2],
  ]);
  expect(answered(table, rolesOf(table), { customer: null }).keys).toEqual([]);
});

test("what happened and what was thought of it are one or the other", async () => {
  const table = await tableOf(lines);
  expect(answered(table, rolesOf(table), { event: { column: 4 } })).toMatchObject({
    events: [4],
    ratings: [],
  });
  expect(answered(table, rolesOf(table), { rating: 3 })).toMatchObject({ events: [], ratings: [3] });
  expect(answered(table, rolesOf(table), { event: "dates" })).toMatchObject({ events: [], statuses: [] });
});

test("words are worth their rank, and a scale is the one that was said", () => {
  const rating = { column: 1, scale: { min: 1, max: 10, reversed: false, words: {} } };
  const meaning: Meaning = {
    ...{ format: "shape:feedback", source: "a", keys: [], exclude: [], continues: false },
    readings: [
      {
        kind: "feedback",
        time: { column: 0, shape: "iso", zone: "local", dateOnly: true },
        event: { text: "feedback" },
        rating,
        texts: [],
        names: [],
      },
    ],
  };
  expect(withScale(meaning, { words: ["Fâché", "Ravi"] }, fold).readings).toMatchObject([
    { rating: { scale: { min: 1, max: 2, words: { fache: 1, ravi: 2 } } } },
  ]);
  expect(withScale(meaning, { scale: { min: 0, max: 20 } }, fold).readings).toMatchObject([
    { rating: { scale: { min: 0, max: 20 } } },
  ]);
  expect(withScale(meaning, {}, fold)).toBe(meaning);
});
