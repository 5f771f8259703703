import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../../../src/database/database.ts";
import { engines } from "../../database/engines.ts";
import { buildIn } from "../built.ts";

describe.each(engines)("numbers of two tools in the $name engine", ({ open }) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  /** Orders of a shop and cases of a help desk, of clients 1 to 5. `mail` writes the address that a tool knows a number by. */
  async function customers(
    mail: (tool: string, number: number) => string,
  ): Promise<[number | undefined, string[]]> {
    const numbers = [1, 2, 3, 4, 5];
    const shop = numbers.map((n) => `O${n},${n},${mail("shop", n)},2026-04-0${n} 10:00`);
    const desk = numbers.map((n) => `T${n},${n},${mail("desk", n)},2026-04-1${n} 10:00`);
    const built = await buildIn(database, {
      "shop.csv": ["order_id,customer_id,email,order_date", ...shop].join("\n"),
      "desk.csv": ["ticket_id,customer_id,email,opened_at", ...desk].join("\n"),
    });
    const codes = built.loaded.flatMap(({ problems }) => problems.map(({ code }) => code));
    return [built.site?.customers, codes.filter((code) => code === "numbers-apart")];
  }

  test("join people where their addresses agree, or where one of them has none", async () => {
    expect(await customers((_, n) => `p${n}@x.fr`)).toEqual([5, []]);
    expect(await customers((tool, n) => (tool === "shop" ? `p${n}@x.fr` : ""))).toEqual([5, []]);
  });

  test("join nobody where their addresses differ, and it is told", async () => {
    expect(await customers((tool, n) => `${tool}${n}@x.fr`)).toEqual([10, ["numbers-apart"]]);
  });

  test("join people where most addresses agree: one of them changed", async () => {
    expect(await customers((tool, n) => (n === 1 ? `${tool}${n}@x.fr` : `p${n}@x.fr`))).toEqual([5, []]);
  });
});
