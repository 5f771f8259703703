import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../src/database/database.ts";
import { openNative } from "../../src/database/native.ts";
import { buildIn } from "../journey/built.ts";
import { type Given, given } from "../journey/given.ts";
import { taken } from "./counted.ts";

let database: Database;
beforeAll(async () => {
  database = await openNative();
});
afterAll(() => database.close());
const siteOf = async (what: Partial<Given>) =>
  (await buildIn(database, given({ touchpoints: { a: 1, b: 2 }, smallGroup: 5, ...what }))).site;

describe("buildSite", () => {
  it("shows the latest complete quarter against the one before", async () => {
    const web = ["2025-09-20", "2025-11-01", "2026-02-01", "2026-05-01", "2026-07-02"].flatMap((day) =>
      taken({ a: 1 }, day),
    );
    const site = await siteOf({ smallGroup: 1, web });
    expect(site?.periods.map(({ id, complete, journeys }) => [id, complete, journeys])).toEqual([
      // The exports begin on 20 September: that quarter is not whole.
      ["2025-T3", false, 1],
      ["2025-T4", true, 1],
      ["2026-T1", true, 1],
      ["2026-T2", true, 1],
      ["2026-T3", false, 1],
    ]);
    expect([site?.period, site?.compare]).toEqual(["2026-T2", "2026-T1"]);
  });

  it("takes a quarter as whole when the data ends on its last day", async () => {
    const site = await siteOf({
      smallGroup: 1,
      web: [...taken({ a: 1 }, "2026-01-03"), ...taken({ a: 1 }, "2026-03-31")],
    });
    expect(site?.periods).toEqual([
      { id: "2026-T1", start: "2026-01-01", end: "2026-03-31", complete: true, journeys: 2, unplaced: 0 },
    ]);
    expect([site?.period, site?.compare]).toEqual(["2026-T1", null]);
  });

  it("shows the latest quarter there is when none is complete", async () => {
    const site = await siteOf({
      smallGroup: 1,
      web: [...taken({ a: 1 }, "2026-02-20"), ...taken({ a: 1 }, "2026-04-02")],
    });
    expect([site?.period, site?.compare]).toEqual(["2026-T2", "2026-T1"]);
  });

  it("lists quarters of too few customers, and tells nothing of them", async () => {
    const site = await siteOf({
      smallGroup: 5,
      web: [...taken({ a: 9 }, "2026-01-03"), ...taken({ a: 4 }, "2026-04-02")],
    });
    expect(site?.periods.map(({ id, journeys }) => [id, journeys])).toEqual([
      ["2026-T1", 9],
      ["2026-T2", 0],
    ]);
    expect(site?.period).toBe("2026-T1");
  });

  it("lists what matched nothing, except names that few customers have", async () => {
    const web = [
      ...taken({ a: 6, ax: 6 }),
      ...taken({ ay: 4 }),
      ...["u", "v"].flatMap((event) => taken({ a: 1 }).map((row) => ({ ...row, event }))),
    ];
    const site = await siteOf({ web });
    expect(site?.unclassified).toEqual([{ source: "web", event: "x", n: 6 }]);
    expect(site?.touchpoints.map(({ id }) => id)).toEqual(["non-classe", "a"]);
  });

  it("does not list Non classé for feedback that is only unplaced", async () => {
    const opinions = [{ at: "2026-01-02 10:00:00", rating: "5" }];
    const site = await siteOf({ web: taken({ a: 1 }), opinions });
    expect(site?.touchpoints.map(({ id }) => id)).toEqual(["a"]);
    expect(site?.feedback).toEqual({ declared: 0, theme: 0, last_step: 0, unplaced: 1, unscored: 0 });
  });

  it("counts journeys without any known touchpoint apart, in no chart", async () => {
    const site = await siteOf({ web: [...taken({ a: 2 }), ...taken({ z: 3 })] });
    expect([site?.journeys, site?.unplaced_journeys, site?.customers]).toEqual([2, 3, 5]);
  });

  it("has nothing to publish without a journey", async () => {
    expect(await siteOf({ web: [] })).toBeNull();
    expect(await siteOf({ web: [{ at: "bientôt", event: "a", customer: "c1" }] })).toBeNull();
  });

  it("tells of each file only counts and codes", async () => {
    const site = await siteOf({
      web: [...taken({ a: 1 }), { at: "bientôt", event: "a", customer: "secret" }],
    });
    expect(site?.files).toEqual([
      {
        file: "web.csv",
        format: "mapping",
        format_names: null,
        encoding: "utf-8",
        delimiter: ",",
        rows_read: 2,
        rows_kept: 1,
        set_aside: [{ code: "time-unreadable", rows: 1 }],
        notes: ["dates-partly-unreadable"],
      },
    ]);
    expect(JSON.stringify(site)).not.toContain("bientôt");
    expect(JSON.stringify(site)).not.toContain("secret");
  });

  it("calls a file that a format knows by the format's names, and its source by the tool's", async () => {
    const shopify = "Name,Email,Financial Status,Paid at,Fulfillment Status,Created at,Id\n";
    const row = (n: number) =>
      `#${n},c${n}@example.org,paid,2026-04-0${n} 10:00:00 +0200,fulfilled,2026-04-0${n} 10:00:00 +0200,${n}\n`;
    const orders = `${shopify}${[1, 2, 3, 4, 5, 6].map(row).join("")}`;
    const { site } = await buildIn(await openNative(), {
      "parcours.yaml": "title: T\nlanguage: fr\nsmall_group: 1\n",
      "commandes.csv": orders,
    });
    expect(site?.files[0]?.format_names).toEqual({ fr: "Commandes Shopify", en: "Shopify orders" });
    expect(site?.tools).toEqual({ shopify: "Shopify" });
  });

  it("says where the gap cuts journeys in two before the goal, and where the window is shorter than the cycle", async () => {
    const people = Array.from({ length: 12 }, (_, index) => `c${index}`);
    const step = (customer: string, at: string, event: string) => ({ customer, at: `${at} 10:00:00`, event });
    // Six come back 50 days later, straight to the goal; one so late that it is another journey; five take 35 days in one.
    const web = people.flatMap((customer, index) => [
      step(customer, "2026-01-01", "a"),
      ...(index >= 7 ? [step(customer, "2026-01-20", "a"), step(customer, "2026-02-05", "b")] : []),
      ...(index < 6 ? [step(customer, "2026-02-20", "b")] : []),
      ...(index === 6 ? [step(customer, "2026-06-20", "b")] : []),
    ]);
    const what = { goal: 2, gap: "30", window: "30", web: [...web, step("z", "2026-12-01", "a")] };
    const site = await siteOf(what);
    expect(site?.split).toEqual([{ period: "2026-T1", n: 6, days: 50 }]);
    expect(site?.late).toEqual({ won: 12, late: 5, days: 35 });
    const whole = await siteOf({ ...what, gap: "60", window: "60" });
    expect([whole?.split, whole?.late]).toEqual([[], null]);
  });
});
