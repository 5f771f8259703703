import { expect, test } from "vitest";
import { readDates } from "../../src/company/sheet-dates.ts";
import { told } from "./files.ts";

const read = (...texts: string[]) =>
  readDates(
    texts.map((text, at) => ({ line: at + 2, column: "date", text })),
    "map.csv",
  );
const days = (...texts: string[]) => texts.map((_, at) => read(...texts).dayAt(at + 2, "date"));

test.each([
  ["2026-07-03", "2026-07-03"],
  ["2026/7/3", "2026-07-03"],
  ["31/12/2026", "2026-12-31"],
  ["31.12.26", "2026-12-31"],
  ["1er août 2026", "2026-08-01"],
  ["3 juillet 2026", "2026-07-03"],
  ["12 juin 2026", "2026-06-12"],
  ["July 3rd, 2026", "2026-07-03"],
  ["31/02/2026", null],
  ["bientôt", null],
  ["3 brumaire 2026", null],
])("%s is %s", (text, day) => {
  expect(days(text)).toEqual([day]);
});

test("an empty cell is no date and no problem", () => {
  expect(days("", "2026-07-03")).toEqual([null, "2026-07-03"]);
  expect(read("", "2026-07-03").problems).toEqual([]);
});

test("one line proves the order for all", () => {
  expect(days("03/07/2026", "07/31/2026")).toEqual(["2026-03-07", "2026-07-31"]);
  expect(days("03/07/2026", "31/07/2026")).toEqual(["2026-07-03", "2026-07-31"]);
});

test("where nothing proves the order the day is first, and it is told; nothing to tell of 03/03", () => {
  expect(days("2026-01-01", "03/07/2026")).toEqual(["2026-01-01", "2026-07-03"]);
  expect(told(read("2026-01-01", "03/07/2026").problems)).toEqual(["sheet-dates-unproven:3"]);
  expect(read("03/03/2026").problems).toEqual([]);
});

test("dates that are read both ways is told", () => {
  expect(told(read("31/07/2026", "30/07/2026", "07/31/2026").problems)).toEqual(["sheet-dates-contradict:2"]);
});
