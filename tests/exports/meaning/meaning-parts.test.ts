import { expect, test } from "vitest";
import { attributesOf, keysOf, milestone, optionalCell } from "../../../src/exports/meaning/meaning-parts.ts";
import type { Problem } from "../../../src/exports/problem.ts";
import { aTable } from "../a-table.ts";

const table = aTable(
  ["Name", "Secteur d’activité", "Paid at", "Source"],
  [["#1001", "Hôtel", "2026-07-03 10:12", "web"]],
);

test("keys come in the order of trust that is given, absent ones left out", () => {
  expect(keysOf(table, { email: ["email"], order: ["nom", "name"] })).toEqual([{ kind: "order", column: 0 }]);
});

test("an optional cell is there or not there at all", () => {
  expect(optionalCell(table, "channel", "via", "source")).toEqual({ channel: { column: 3 } });
  expect(optionalCell(table, "page", "url")).toEqual({});
});

test("a milestone is a constant event at its column's time", () => {
  expect(milestone(table, 2, "order_paid", [], { channel: { column: 3 } })).toEqual([
    {
      kind: "interactions",
      time: { column: 2, shape: "iso", zone: "local", dateOnly: false },
      event: { text: "order_paid" },
      channel: { column: 3 },
    },
  ]);
});

test("a milestone without a readable column is none", () => {
  const report: Problem[] = [];
  expect(milestone(table, null, "order_paid", report)).toEqual([]);
  expect(report).toEqual([]);
  expect(milestone(table, 1, "order_paid", report)).toEqual([]);
  expect(report.map(({ code }) => code)).toEqual(["dates-unreadable"]);
});

test("an attribute answers to its English name and to the header people see", () => {
  expect(
    attributesOf(table, { industry: ["secteur d'activité"], source: ["source"], absent: ["x"] }),
  ).toEqual([
    {
      kind: "attributes",
      fields: [
        { name: "industry", column: 1 },
        { name: "secteur d'activite", column: 1 },
        { name: "source", column: 3 },
      ],
    },
  ]);
  expect(attributesOf(table, { absent: ["x"] })).toEqual([]);
});
