import { expect, it } from "vitest";
import numberQuarrels from "../../../src/journey/loading/number_quarrels.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("number_quarrels.sql", ({ given, query }) => {
  /** Numbers 1, 2, 3… of two tools, and whether both have one address for each. */
  async function quarrels(agree: readonly boolean[]): Promise<unknown[]> {
    const rows = agree.flatMap((same, n) => [
      ["desk", `customer:${n}`, "customer", same ? `email:p${n}` : `email:d${n}`],
      ["shop", `customer:${n}`, "customer", `email:p${n}`],
    ]);
    await given("number_mails", "source varchar, number varchar, kind varchar, mail varchar", rows);
    return (await query(numberQuarrels)).map((row) => Object.values(row));
  }

  it("has a pair of tools whose numbers are mostly other people", async () => {
    expect(await quarrels([false, false, false, true])).toEqual([["customer", "desk", "shop", 3]]);
  });

  it("has none by accident, nor where most agree", async () => {
    expect(await quarrels([false, false])).toEqual([]);
    expect(await quarrels([false, false, false, true, true, true])).toEqual([]);
  });
});
