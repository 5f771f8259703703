import { expect, test } from "vitest";
import { parse } from "yaml";
import { rolesOf } from "../../../src/exports/meaning/shapes/roles.ts";
import { suggestEntry } from "../../../src/exports/meaning/suggest-entry.ts";
import { aTable } from "../a-table.ts";

function entryOf(header: string[], rows: string[][]) {
  const table = aTable(header, rows, { file: "crm/leads.csv" });
  return parse(suggestEntry(table, rolesOf(table))).sources[0];
}

test("is YAML with the columns that are known and … for the others", () => {
  expect(entryOf(["a", "b"], [["1", "2"]])).toEqual({
    file: "crm/leads.csv",
    name: "leads",
    keys: { customer: ["…"] },
    events: { time: "…", event: "…" },
  });
});

test("proposes milestones for dates", () => {
  expect(entryOf(["mql_id", "Premier contact: le"], [["m1", "2026-07-03"]])).toMatchObject({
    keys: { lead: "mql_id" },
    milestones: { "Premier contact: le": "Premier contact: le" },
  });
});

test("proposes feedback beside a rating, and all columns of one kind of key together", () => {
  expect(
    entryOf(["customer_id", "customer_unique_id", "date", "note"], [["a", "b", "2026-07-03", "4"]]),
  ).toMatchObject({
    keys: { customer: ["customer_id", "customer_unique_id"] },
    feedback: { time: "date", event: "review", rating: "note", scale: "stars" },
  });
});

test("gives the words of a usual ladder their rungs", () => {
  const rows = ["Satisfait", "Déçu", "Satisfait", "Déçu"].map((word) => ["a@b.fr", "2026-07-03", word]);
  expect(entryOf(["email", "date", "Satisfaction"], rows).feedback).toMatchObject({
    scale: [1, 5],
    words: { satisfait: 4, decu: 2 },
  });
});

test("leaves customers out where a rating has none: it counts all the same", () => {
  const entry = entryOf(["date", "note"], [["2026-07-03", "4"]]);
  expect(Object.keys(entry)).toEqual(["file", "name", "feedback"]);
});

test("lists the words of a rating written in words, for the company to number", () => {
  const rows = ["Topissime", "Bof", "Topissime", "Bof"].map((word) => ["a@b.fr", "2026-07-03", word]);
  expect(entryOf(["email", "date", "Satisfaction"], rows).feedback).toEqual({
    time: "date",
    event: "review",
    rating: "Satisfaction",
    scale: [1, 5],
    words: { Topissime: "…", Bof: "…" },
  });
});

test("where nothing is a number of somebody, the column that names them is proposed", () => {
  expect(
    entryOf(
      ["Numéro", "Date", "Client"],
      [
        ["F1", "2026-07-03", "Dupont"],
        ["F2", "2026-07-04", "Durand"],
      ],
    ).keys,
  ).toEqual({ customer: ["Client"] });
});
