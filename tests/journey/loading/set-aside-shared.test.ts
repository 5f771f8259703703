import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../../src/database/database.ts";
import { openNative } from "../../../src/database/native.ts";
import { buildIn } from "../built.ts";
import { type EventRow, given } from "../given.ts";

let database: Database;
beforeAll(async () => {
  database = await openNative();
});
afterAll(() => database.close());

const at = "2026-01-01 10:00:00";
const kiosk: EventRow[] = Array.from({ length: 31 }, (_, number) => ({
  at,
  event: "a",
  customer: `c${number}`,
  visitor: "kiosk",
}));

describe("setAsideShared", () => {
  it("counts rows whose only key is shared in the file where they are, with their first line", async () => {
    const { loaded } = await buildIn(
      database,
      given({
        touchpoints: { a: 1 },
        web: kiosk,
        shop: [
          { at, event: "a", customer: "c1" },
          { at, event: "a", visitor: "kiosk" },
          { at, event: "a", visitor: "kiosk" },
        ],
      }),
    );
    const [shop, web] = loaded;
    expect([shop?.file, shop?.rowsRead, [...(shop?.setAside ?? [])]]).toEqual([
      "shop.csv",
      3,
      [["key-shared", 2]],
    ]);
    expect(shop?.problems).toMatchObject([
      { code: "keys-link-nobody", rows: 0, values: { count: 1 } },
      { code: "key-shared", rows: 2, line: 3 },
    ]);
    expect([web?.file, [...(web?.setAside ?? [])]]).toEqual(["web.csv", []]);
    expect(web?.problems).toMatchObject([{ code: "keys-link-nobody", rows: 0 }]);
  });

  it("changes nothing where no key is shared", async () => {
    const { loaded } = await buildIn(database, given({ touchpoints: { a: 1 }, web: kiosk.slice(0, 30) }));
    expect(loaded[0]?.problems).toEqual([]);
    expect(loaded[0]?.setAside).toEqual(new Map());
  });
});
