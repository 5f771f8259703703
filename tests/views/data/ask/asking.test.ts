// What the page fetches once somebody asks. In: files as a browser has them. Out: tables to ask about, or why not.
import { expect, test } from "vitest";
import { openToAsk, stepOf } from "../../../../src/views/data/ask/asking.ts";
import { xlsx } from "../../../exports/workbooks/workbook-files.ts";

const csv = (name: string, lines: readonly string[]) => new File([`${lines.join("\n")}\n`], name);

test("sheets of a workbook are asked about one by one", async () => {
  const rows = [
    ["patient", "activity", "timestamp"],
    ...Array.from({ length: 9 }, (_, i) => [`P${i % 3}`, "Bilan", `2026-07-1${i} 10:00`]),
  ];
  const file = new File(
    [
      xlsx([
        { name: "Un", rows },
        { name: "Deux", rows },
      ]),
    ],
    "a.xlsx",
  );
  const asked = await openToAsk(file, "fr");
  expect(asked.map(({ name }) => name)).toEqual(["a.xlsx › Un", "a.xlsx › Deux"]);
  const [first] = asked;
  if (first?.table === undefined || first.table === null) throw new Error("no table");
  expect(stepOf(first.table, {}).question?.asks).toBe("customer");
  expect(stepOf(first.table, { customer: 0 }).entry).toContain('file: "*/a.xlsx › Un"');
});

test("a known tool needs no answer, and totals have none", async () => {
  const [known] = await openToAsk(
    csv("t.csv", [
      "Review Created (UTC),Review Stars,Review Title,Review Content,Reference Id",
      "2026-07-03 10:00:00,5,Bien,Très bien,1",
    ]),
    "fr",
  );
  expect([known?.known, known?.table]).toEqual(["Avis Trustpilot", null]);
  const [totals] = await openToAsk(
    csv("p.csv", [
      "date,page,visitors,pageviews",
      "2026-07-03,/a,10,20",
      "2026-07-04,/b,11,21",
      "2026-07-05,/c,9,30",
    ]),
    "fr",
  );
  expect([totals?.table, totals?.problems.map(({ code }) => code)]).toEqual([null, ["file-aggregate"]]);
});
