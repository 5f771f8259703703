import { expect, test } from "vitest";
import { sidedIn, sidesOf, sideTexts } from "../../../src/exports/meaning/amount-sides.ts";
import type { Problem } from "../../../src/exports/problem.ts";
import { aTable } from "../a-table.ts";

const table = (amounts: readonly string[]) =>
  aTable(
    ["Total"],
    amounts.map((amount) => [amount]),
  );
const sides = (...amounts: string[]) => sidesOf(table(amounts), 0);

test("plain amounts have no side, and neither has the code of a currency", () => {
  expect(sides("40.00", "-25.00", "(3.00)")).toBeNull();
  expect(sides("40.00 CRC", "DKK 25.00")).toBeNull();
});

test("all of one side are what they are worth", () => {
  expect(sides("40.00 CR", "EUR 25.00 CR", "CR 60,00", "12CR.")).toEqual({ back: null });
});

test("a few of the other side, or a few that have one, were given back", () => {
  const most = ["40.00 CR", "25.00 CR", "60.00 CR"];
  expect(sides(...most, "15.00 DR")).toEqual({ back: { side: "DR", rows: 1, found: "15.00 DR" } });
  expect(sides("40.00", "25.00", "60.00", "CR 15.00")).toMatchObject({ back: { side: "CR", rows: 1 } });
  expect(sideTexts("DR")).toEqual(["*dr", "*dr.", "dr*"]);
});

test("many of each, three sides, or a few that have none: nobody knows", () => {
  expect(sides("40.00 CR", "25.00 CR", "15.00 DR")).toBe("unknown");
  expect(sides("40.00 CR", "25.00 CR", "60.00 CR", "8.00 CR", "15.00")).toBe("unknown");
  expect(sides(..."1 CR,2 CR,3 CR,4 CR,5 CR,6 CR,7 DR,8".split(","))).toBe("unknown");
});

test("amounts of which nothing says who was given back are no numbers, told; a reading that says it makes them some", () => {
  const report: Problem[] = [];
  const mixed = table(["40.00 CR", "15.00 DR"]);
  expect(sidedIn(mixed, { readings: [] }, report)).toEqual([]);
  expect(report.map(({ code }) => code)).toEqual(["amount-sides"]);
  const time = { column: 1, shape: "iso", zone: "local", dateOnly: true } as const;
  const only = { column: 0, texts: ["*cr"] };
  const readings = [{ kind: "interactions", time, event: { text: "achat" }, only } as const];
  expect(sidedIn(mixed, { readings }, [])).toEqual([0]);
});
