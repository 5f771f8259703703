// What is understood once somebody answered is what the entry says, and what the entry reads. In: tables and answers. Out: the same meaning twice.
import { expect, test } from "vitest";
import { offeredSource } from "../../../src/company/writing/offered-source.ts";
import { interpret, leavesWords } from "../../../src/exports/asking/interpret.ts";
import { mappingMeaning } from "../../../src/exports/meaning/mapping-meaning.ts";
import type { Meaning } from "../../../src/exports/meaning/meaning.ts";
import { entryFor } from "../../../src/exports/meaning/suggest-entry.ts";
import { problem } from "../../../src/exports/problem.ts";
import type { Table } from "../../../src/exports/rows/table.ts";
import { askAll, tableOf } from "./ask.ts";

function readBack(table: Table, meaning: Meaning | null): Meaning | null {
  if (meaning === null) throw new Error("not understood");
  const mapping = offeredSource(entryFor(table, meaning));
  if (mapping === null) throw new Error("the entry cannot be read");
  return mappingMeaning(table, mapping, []);
}

const rows = (n: number, row: (i: number) => string) => Array.from({ length: n }, (_, i) => row(i));

test.each([
  [
    "a log without a customer",
    [
      "patient,activity,timestamp",
      ...rows(24, (i) => `P${i % 6},${["Call", "Visit"][i % 2]},2026-07-${10 + (i % 9)} 10:00`),
    ],
  ],
  [
    "unsigned opinions of words",
    [
      "Date;Satisfaction;Commentaire",
      ...rows(24, (i) => `${13 + (i % 9)}/07/2026;${["Bien", "Mal"][i % 2]};texte ${i}`),
    ],
  ],
  [
    "dates of cases",
    [
      "Réf. interne,Ouvert le,Fermé le",
      ...rows(24, (i) => `R${i},2026-07-${10 + (i % 9)},2026-08-${10 + (i % 9)}`),
    ],
  ],
])("%s: what is proposed is what is read", async (_, lines) => {
  const table = await tableOf(lines);
  const { found } = askAll(table);
  const read = readBack(found.table, found.meaning);
  expect(read?.keys).toEqual(found.meaning?.keys);
  expect(read?.readings).toEqual(found.meaning?.readings);
});

test("one word for every row is an event of that name", async () => {
  const table = await tableOf([
    "patient,quand,salle",
    ...rows(24, (i) => `P${i % 6},2026-07-${10 + (i % 9)} 10:00,${i % 3}`),
  ]);
  const { meaning, table: asked } = interpret(table, { customer: 0, event: { word: "visite" } });
  expect(meaning?.readings).toMatchObject([
    { kind: "interactions", event: { text: "visite" }, time: { column: 1 } },
  ]);
  expect(readBack(asked, meaning)?.readings).toMatchObject([{ event: { text: "visite" } }]);
});

test("without any answer it is what the reader understands by itself", async () => {
  const table = await tableOf([
    "user_id,timestamp,event",
    ...rows(12, (i) => `u${i % 4},2026-07-1${i % 9} 10:00:00,${["view", "buy"][i % 2]}`),
  ]);
  expect(interpret(table, {}).meaning).toMatchObject({
    format: "shape:events",
    keys: [{ kind: "customer", column: 0 }],
  });
});

test("what is read as an amount is written, so that it stays the amount", async () => {
  const table = await tableOf([
    "E-mail,Acheté le,Livré le,Total TTC,Devise",
    ...rows(24, (i) => `c${i}@exemple.fr,2026-07-${10 + (i % 9)},2026-08-${10 + (i % 9)},${20 + i},EUR`),
  ]);
  const { meaning } = interpret(table, {});
  if (meaning === null) throw new Error("not understood");
  const entry = entryFor(table, meaning);
  expect(entry).toContain('amount: "Total TTC"\n    currency: "Devise"');
  expect(offeredSource(entry)).toMatchObject({ amount: "Total TTC", currency: "Devise" });
  expect(readBack(table, meaning)?.amount).toEqual({ amount: 3, currency: 4 });
});

test("words of a known survey that no ladder knows are still asked about", () => {
  expect(leavesWords([problem("rating-unasked", "x.csv")])).toBe(true);
  expect(leavesWords([problem("scale-guessed", "x.csv")])).toBe(false);
});
