import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSite } from "../../src/answers/build-site.ts";
import type { Site } from "../../src/answers/site.ts";
import { fileOnDisk } from "../../src/commands/disk-file.ts";
import { readCompany } from "../../src/company/read-company.ts";
import type { Database } from "../../src/database/database.ts";
import { openNative } from "../../src/database/native.ts";
import type { ExportFile } from "../../src/exports/text/export-file.ts";
import { buildJourney } from "../../src/journey/build-journey.ts";

/** The public Olist export set (seven CSV files, not part of the project); without it these tests are skipped. */
const exportsFolder = process.env["PARCOURS_OLIST"];
const settingsFolder = join(import.meta.dirname, "olist");

async function filesOf(folder: string): Promise<ExportFile[]> {
  const names = await readdir(folder);
  return Promise.all(names.map(async (name) => ({ path: name, blob: await fileOnDisk(join(folder, name)) })));
}

describe.skipIf(exportsFolder === undefined)("Olist, a real shop's exports", () => {
  let database: Database;
  let site: Site;

  beforeAll(async () => {
    const exports = await filesOf(exportsFolder ?? "");
    const { company, problems } = await readCompany(await filesOf(settingsFolder));
    expect(problems).toEqual([]);
    database = await openNative();
    await database.run("attach ':memory:' as mart");
    const loaded = await buildJourney(database, exports, company);
    const built = await buildSite(database, company, loaded);
    if (built === null) throw new Error("no journey came out of Olist");
    site = built;
  });
  afterAll(() => database.close());

  const count = async (sql: string) => (await database.query<{ n: number }>(sql))[0]?.n;

  it("reads every row of the seven files and sets none aside", () => {
    const rows = Object.fromEntries(
      site.files.map(({ file, rows_read, rows_kept }) => [file, [rows_read, rows_kept]]),
    );
    expect(rows).toEqual({
      "olist_closed_deals_dataset.csv": [842, 842],
      "olist_customers_dataset.csv": [8135, 8135],
      "olist_marketing_qualified_leads_dataset.csv": [8000, 8000],
      "olist_order_items_dataset.csv": [8365, 8365],
      "olist_order_payments_dataset.csv": [8924, 8924],
      "olist_order_reviews_dataset.csv": [8225, 8225],
      "olist_orders_dataset.csv": [8135, 8135],
    });
  });

  it("finds 8,016 buyers behind 8,135 orders, and 8,000 leads apart from them", async () => {
    const ofSegment = (id: string) =>
      count(
        `select count(*) as n from customers where segment = ${site.segments.findIndex((one) => one.id === id) + 1}`,
      );
    expect(await ofSegment("b2c")).toBe(8016);
    expect(await ofSegment("b2b")).toBe(8000);
    expect(site.customers).toBe(16_016);
    expect(await count("select count(distinct key_id) as n from key_set_keys where kind = 'order'")).toBe(
      8135,
    );
  });

  it("joins each of the 842 deals to its lead", async () => {
    const both = `select count(*) as n from (
      select customer_id from interactions join touchpoints using (touchpoint_id)
      where name in ('Prise de contact', 'Signature du contrat')
      group by customer_id having count(distinct name) = 2)`;
    expect(await count(both)).toBe(842);
  });

  it("keeps every star: 2,638 reviews of one, 3,354 of five, among 8,225", async () => {
    const ofScore = (score: number) =>
      count(`select count(*)::integer as n from opinion_rows where score = ${score}`);
    expect(await ofScore(-2)).toBe(2638);
    expect(await ofScore(2)).toBe(3354);
    expect(await count("select count(*)::integer as n from opinion_rows where score is not null")).toBe(8225);
  });

  it("finds in payments without a date what each order is worth, in reais", async () => {
    // As a plain loop over the payments and the orders has it.
    const read = async (name: string) => {
      const text = await (await fileOnDisk(join(exportsFolder ?? "", name))).text();
      return text
        .trim()
        .split("\n")
        .slice(1)
        .map((line) => line.replaceAll('"', "").split(","));
    };
    const paid = new Map<string, number>();
    for (const [order = "", , , , value = ""] of await read("olist_order_payments_dataset.csv"))
      paid.set(order, (paid.get(order) ?? 0) + Number(value));
    const orders = new Set((await read("olist_orders_dataset.csv")).map(([order = ""]) => order));
    const most = [...paid].reduce((sum, [order, value]) => (orders.has(order) ? sum + value : sum), 0);
    const [told] = await database.query<{ n: number; total: number }>(
      "select count(*)::double as n, sum(hundredths)::double / 100 as total from journey_amounts where segment = 2",
    );
    // Journeys too young for their window, and orders without a payment, are the difference.
    expect((told?.total ?? 0) / most).toBeGreaterThan(0.85);
    expect(told?.total).toBeLessThanOrEqual(most + 1);
  });
});
