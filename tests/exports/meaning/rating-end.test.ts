import { expect, test } from "vitest";
import { endColumn, withEnds } from "../../../src/exports/meaning/rating-end.ts";
import { aTable } from "../a-table.ts";
import { understood } from "../export-file.ts";

const rows = [
  ["4", "5"],
  ["8", "10"],
  ["", "10"],
];

test.each(["Note max", "Note maximale", "Max rating", "rating_scale", "Barème", "Sur"])(
  "“%s” says of how many each rating is",
  (header) => {
    expect(endColumn(aTable(["Note", header], rows), 0)).toBe(1);
  },
);

test("another column, or one of other numbers, says nothing", () => {
  expect(endColumn(aTable(["Note", "Séjours"], rows), 0)).toBeNull();
  expect(endColumn(aTable(["Note", "Note max"], [["4", "4.8"]]), 0)).toBeNull();
  expect(endColumn(aTable(["Note", "Note max"], [["4", ""]]), 0)).toBeNull();
});

test("each rating says it itself", () => {
  expect(withEnds(aTable(["Note", "Note max"], rows), 0, 1).rows).toEqual([
    ["4/5", "5"],
    ["8/10", "10"],
    ["", "10"],
  ]);
});

test("ratings of several platforms are each on their own scale, and pasted back they are too", async () => {
  const lines = [
    "Plateforme;Date de l'avis;Note;Note max;Commentaire",
    "Google;03/07/2026;4;5;Bien",
    "Booking;13/07/2026;8;10;Bien",
    "Google;14/07/2026;5;5;Super",
  ];
  const read = await understood(lines);
  expect(read.meaning?.readings[0]).toMatchObject({
    rating: { column: 2, end: 3, scale: { min: 1, max: 5 } },
  });
  expect(read.problems.map(({ code }) => code)).toContain("scales-mixed");
});
