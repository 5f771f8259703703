import { expect, test } from "vitest";
import { thousandsIn } from "../../../src/exports/meaning/thousands.ts";
import type { Problem } from "../../../src/exports/problem.ts";
import { aTable } from "../a-table.ts";

function told(amounts: readonly string[], currency = "EUR") {
  const report: Problem[] = [];
  const rows = amounts.map((amount) => [amount, currency]);
  const found = thousandsIn(aTable(["Total", "Currency"], rows), {}, report);
  return { sign: found[0]?.sign ?? null, codes: report.map(({ code }) => code) };
}

const silent = (sign: "." | "," | null) => ({ sign, codes: [] });
const said = (sign: "." | ",") => ({ sign, codes: ["amount-thousands"] });

test("three figures behind a sign are thousands where hundredths stand behind the other one, whatever the amount is dressed in", () => {
  for (const [before, after] of [
    ["", ""],
    ["$", ""],
    ["", " €"],
    ["(", ")"],
    ["-", ""],
    ["EUR ", ""],
  ] as const) {
    expect(told([`${before}1,200${after}`, "950.50"])).toEqual(silent(","));
    expect(told([`${before}1.200${after}`, "950,50"])).toEqual(silent("."));
    expect(told([`${before}1,200${after}`, "1,200.50"])).toEqual(silent(","));
  }
});

test("they are thousands too where no amount has hundredths, and it is told", () => {
  expect(told(["1,200", "950"])).toEqual(said(","));
  expect(told(["1.200", "12.500"])).toEqual(said("."));
});

test("they are thousandths where that sign is the decimal one, in dinars, and of what begins with 0", () => {
  expect(told(["12.125", "9.50"])).toEqual(silent(null));
  expect(told(["1,200", "1.200,50"])).toEqual(silent(null));
  expect(told(["12.500"], "TND")).toEqual(silent(null));
  expect(told(["0.125", "0.250"])).toEqual(silent(null));
  expect(told(["12.4567", "1.234"])).toEqual(silent(null));
});

test("a table without amounts has none", () => {
  expect(thousandsIn(aTable(["Qty"], [["1,200"]]), {}, [])).toEqual([]);
});
