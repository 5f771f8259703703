import { expect, test } from "vitest";
import { perLine } from "../../../src/exports/meaning/line-amounts.ts";
import type { InteractionsReading } from "../../../src/exports/meaning/meaning.ts";
import type { Problem } from "../../../src/exports/problem.ts";
import { aTable } from "../a-table.ts";

const bought: InteractionsReading = {
  kind: "interactions",
  time: { column: 1, shape: "dmy", zone: "local", dateOnly: true },
  event: { text: "order_created" },
  once: true,
};
const order = { kind: "order", column: 0 };

function told(amounts: readonly (readonly [order: string, amount: string])[], reading = bought) {
  const rows = amounts.map(([number, amount]) => [number, "02/03/2026", amount]);
  const report: Problem[] = [];
  const table = aTable(["N° commande", "Date", "Montant TTC"], rows);
  const isSo = perLine(table, { keys: [order], readings: [reading] }, report);
  return { isSo, report: report.map(({ code, column, values }) => [code, column, values["cells"]]) };
}

const lines = [
  ["1", "50,00"],
  ["1", "30,00"],
  ["2", "15,00"],
  ["2", "70,00"],
  ["3", "20,00"],
  ["3", "20,00"],
] as const;

test("amounts that differ among the lines of an order are those of its lines, and it is told", () => {
  expect(told(lines)).toEqual({ isSo: true, report: [["amount-lines", "Montant TTC", 3]] });
});

test("the same amount on each line of an order is its total, though one was corrected", () => {
  const totals = lines.map(([number]) => [number, `${number}0,00`] as const);
  expect(told(totals).isSo).toBe(false);
  expect(told([...totals, ["3", "31,00"]])).toEqual({ isSo: false, report: [] });
});

test("rows that each count are no lines", () => {
  const { once: _, ...each } = bought;
  expect(told(lines, each)).toEqual({ isSo: false, report: [] });
});
