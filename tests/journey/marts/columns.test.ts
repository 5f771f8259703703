// What travels: the published tables have exactly these columns, and no cell of them holds anything personal.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { prebuildAnswers } from "../../../src/answers/prebuild.ts";
import type { Database } from "../../../src/database/database.ts";
import { openNative } from "../../../src/database/native.ts";
import { type Built, buildIn } from "../built.ts";
import { csv } from "../given.ts";

/** Every person of the folder: what of them may never be found again. */
const people = [
  {
    first: "Hélène",
    last: "Lefèvre",
    email: "helene.lefevre@planted.example",
    phone: "06 12 34 56 78",
    order: "LUM1001",
    customer: "CUST-77001",
    visitor: "aa11.bb22",
  },
  {
    first: "Jean-Pierre",
    last: "Dubosc",
    email: "jp.dubosc@planted.example",
    phone: "+33 6 98 76 54 32",
    order: "LUM1002",
    customer: "CUST-77002",
    visitor: "cc33.dd44",
  },
  {
    first: "Aïssatou",
    last: "Diallo",
    email: "aissatou@planted.example",
    phone: "07.11.22.33.44",
    order: "LUM1003",
    customer: "CUST-77003",
    visitor: "ee55.ff66",
  },
] as const;

const planted = [
  ...people.flatMap(({ first, last, email, phone, order, customer, visitor }) => [
    first,
    last,
    email,
    email.split("@")[0] ?? "",
    phone,
    phone.replaceAll(/\D/g, ""),
    order,
    customer,
    visitor,
  ]),
  "12 rue des Secrets",
  "75011",
  "203.0.113.9",
  "FR7630006000011234567890189",
  "token=secret",
  "ACME-Planted",
];

const texts = {
  "parcours.yaml": "small_group: 1\n",
  "orders.csv": csv(
    [
      "Name",
      "Email",
      "Financial Status",
      "Created at",
      "Paid at",
      "Lineitem name",
      "Billing Name",
      "Billing Address1",
      "Billing Zip",
      "Billing Phone",
      "Tags",
    ],
    people.map(({ first, last, email, phone, order }, index) => ({
      Name: `#${order}`,
      Email: email,
      "Financial Status": "paid",
      "Created at": `2026-01-0${index + 2} 10:00:00 +0100`,
      "Paid at": `2026-01-0${index + 2} 10:01:00 +0100`,
      "Lineitem name": "Lampe",
      "Billing Name": `${first} ${last}`,
      "Billing Address1": "12 rue des Secrets",
      "Billing Zip": "75011",
      "Billing Phone": phone,
      Tags: "vip",
    })),
  ),
  "ga4.csv": csv(
    [
      "event_timestamp",
      "event_name",
      "user_pseudo_id",
      "user_id",
      "page_location",
      "device_category",
      "session_medium",
    ],
    people.flatMap(({ visitor, customer, email }, index) => [
      {
        event_timestamp: `176734800000000${index}`,
        event_name: "page_view",
        user_pseudo_id: visitor,
        user_id: customer,
        page_location: `https://shop.example/compte?email=${email}`,
        device_category: "mobile",
        session_medium: "cpc",
      },
      {
        event_timestamp: `176734810000000${index}`,
        event_name: "purchase",
        user_pseudo_id: visitor,
        user_id: customer,
        page_location: "https://shop.example/merci?token=secret",
        device_category: "mobile",
        session_medium: "cpc",
      },
      {
        event_timestamp: `176734820000000${index}`,
        event_name: `appel de ${email}`,
        user_pseudo_id: visitor,
        user_id: "203.0.113.9",
      },
    ]),
  ),
  "reviews.csv": csv(
    [
      "Review Created (UTC)",
      "Review Username",
      "Review User Email",
      "Review Title",
      "Review Content",
      "Review Stars",
      "Reference Id",
    ],
    people.map(({ first, last, email, phone, order, customer, visitor }, index) => ({
      "Review Created (UTC)": `2026-01-1${index} 10:00:00`,
      "Review Username": first,
      "Review User Email": email,
      "Review Title": `Signé ${first} ${last}`,
      "Review Content": `Commande #${order} (ou ${order}) jamais reçue, je suis ${customer} / ${visitor}, écrire à ${email} ou ${phone}, IBAN FR7630006000011234567890189, 12 chemin, 75011 Paris, https://shop.example/suivi?token=secret`,
      "Review Stars": "1",
      "Reference Id": order,
    })),
  ),
  "deals.csv": csv(
    [
      "Record ID",
      "Deal Name",
      "Deal Stage",
      "Pipeline",
      "Create Date",
      "Close Date",
      "Associated Company",
      "Amount",
    ],
    people.map(({ last }, index) => ({
      "Record ID": `9900${index}`,
      "Deal Name": `Affaire ${last}`,
      "Deal Stage": "Closed Won",
      Pipeline: "Sales",
      "Create Date": `2026-01-0${index + 3} 10:00`,
      "Close Date": `2026-01-1${index + 3} 10:00`,
      "Associated Company": "ACME-Planted",
      Amount: "1200",
    })),
  ),
};

let database: Database;
let built: Built;
beforeAll(async () => {
  database = await openNative();
  built = await buildIn(database, texts);
});
afterAll(() => database.close());

describe("published tables", () => {
  it("have exactly the columns that answers need", async () => {
    const rows = await database.query<{ name: string; columns: string }>(`
      select table_name as name, string_agg(column_name, ' ' order by column_index) as columns
      from duckdb_columns() where database_name = 'mart' group by table_name`);
    expect(Object.fromEntries(rows.map(({ name, columns }) => [name, columns]))).toEqual({
      outcomes:
        "period segment persona n customers mature converted existing mature_existing open crossing returns",
      stage_outcomes:
        "period segment persona stage_id reached own lost open later pending existing beyond customers",
      passes:
        "period segment persona touchpoint_id n customers mature mature_existing converted before_goal before_goal_converted stopped open again crossing returns",
      pass_stages:
        "period segment persona touchpoint_id stage_id reached own lost open later pending existing customers",
      stops: "period segment persona touchpoint_id n customers mature open",
      exits: "period segment persona touchpoint_id alike passed converted lost open n backs customers",
      links: "period segment persona anchor is_backward place source target n customers",
      paths: "path_id path customers",
      themes: "period segment persona theme_id n negative neutral positive customers",
      variants: "period segment persona path_id paths n customers mature converted emotion_n emotion_total",
      amounts: "period segment persona n customers mean error q1 median q3",
      channel_stages: "period segment persona channel_id stage_id entrants reached customers",
      contacts: "period segment persona touchpoint_id n within_7 within_15 within_30 customers",
      efforts: "period segment persona n customers interactions steps",
      end_outcomes: "period segment persona n customers",
      end_links: "period segment persona is_backward place source target n customers",
      end_variants: "period segment persona path_id n customers won lost renewed gone",
      ended: "period segment persona customers won late begun_before lost open said renewed gone",
      ended_stages: "period segment persona stage_id lost customers",
      ended_rates: "period segment persona customers error q1_seconds median_seconds q3_seconds",
      opinions:
        "period segment persona stage_id touchpoint_id source_rank n customers total negative neutral positive promoters detractors",
      opinion_errors:
        "period segment persona level place source_rank customers score_error net_error positive_error",
      stage_times: "period segment persona stage_id n customers",
      stage_quartiles: "period segment persona stage_id customers q1_seconds median_seconds q3_seconds",
      hours: "period segment persona hour is_ours stage_id n customers",
      month_outcomes: "month stage_id n mature reached customers",
      memories: "measure customers n several correlation",
      month_opinions: "month stage_id n customers total score_error",
      move_medians: "period segment persona touchpoint_id next_touchpoint_id customers median_seconds",
      // No path, and no key to another opinion.
      verbatims:
        "verbatim_id period segment persona stage_id touchpoint_id source_rank score placed words sounds_low customers",
    });
  });

  it("understood the folder: a table without anybody in it would prove nothing", () => {
    expect(built.loaded.map(({ format }) => format)).toEqual([
      "hubspot-deals",
      "ga4-events",
      "shopify-orders",
      "trustpilot-reviews",
    ]);
    expect(built.site?.journeys).toBeGreaterThan(2);
  });

  it("hold nothing personal in any cell", async () => {
    const tables = await database.query<{ name: string }>(
      "select table_name as name from duckdb_tables() where database_name = 'mart'",
    );
    let verbatims = 0;
    for (const { name } of tables) {
      const cells = await database.query(`from mart.${name}`);
      const text = JSON.stringify(cells);
      if (name === "verbatims") verbatims = cells.length;
      for (const secret of planted) expect([name, text.includes(secret) ? secret : ""]).toEqual([name, ""]);
    }
    expect(verbatims).toBe(3);
  });

  it("and answers, and the site itself, hold nothing personal either", async () => {
    const { site } = built;
    if (site === null) throw new Error("missing site");
    let text = JSON.stringify(site);
    for await (const { content } of prebuildAnswers([database], site)) text += content;
    for (const secret of planted) expect(text.includes(secret) ? secret : "").toBe("");
    expect(text).toContain("jamais reçue");
  });
});
