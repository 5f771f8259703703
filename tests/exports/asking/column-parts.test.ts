// Each column with its part and what its values show. In: a table that is understood. Out: a line a column.
import { expect, test } from "vitest";
import { columnParts } from "../../../src/exports/asking/column-parts.ts";
import { interpret } from "../../../src/exports/asking/interpret.ts";
import { tableOf } from "./ask.ts";

test("every column has a part, or none, and the evidence of its values", async () => {
  const table = await tableOf([
    "E-mail,Date,Note,Commentaire,Vide,Magasin",
    ...Array.from(
      { length: 12 },
      (_, i) => `c${i}@exemple.fr,2026-07-${10 + i},${1 + (i % 5)},un avis assez long numéro ${i},,Lyon`,
    ),
  ]);
  const parts = columnParts(table, interpret(table, {}).meaning);
  expect(parts.map(({ header, part, detail, evidence }) => [header, part, detail, evidence.shows])).toEqual([
    ["E-mail", "key", "email", "emails"],
    ["Date", "time", "feedback", "dates"],
    ["Note", "rating", null, "numbers"],
    ["Commentaire", "words", null, "texts"],
    ["Vide", "unused", null, "empty"],
    ["Magasin", "unused", null, "constant"],
  ]);
  expect(parts[2]?.examples).toEqual(["1", "2", "3"]);
});

test("what is read as an amount is said, and its currency", async () => {
  const table = await tableOf([
    "E-mail,Date,Statut,Total,Devise",
    ...Array.from({ length: 12 }, (_, i) => `c${i}@exemple.fr,2026-07-${10 + i},payée,${20 + i},EUR`),
  ]);
  const parts = columnParts(table, interpret(table, {}).meaning);
  expect(parts.slice(-2).map(({ header, part }) => [header, part])).toEqual([
    ["Total", "amount"],
    ["Devise", "currency"],
  ]);
});
