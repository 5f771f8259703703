import { expect, test } from "vitest";
import { codes, exportFile, readWhole, understood } from "../export-file.ts";

const HEADER =
  "Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Total,Discount Code,Shipping Method,Created at,Lineitem quantity,Lineitem name,Shipping Country,Cancelled at,Id,Tags,Source";
const FIRST =
  "#1001,ada@example.com,paid,2026-07-03 11:13:25 +0200,fulfilled,2026-07-05 09:00:00 +0200,120.00,ETE10,Colissimo,2026-07-03 11:13:20 +0200,1,Lampe Orion,FR,,55,VIP,web";
const MORE = "#1001,ada@example.com,,,,,,,,,2,Ampoule,,,,,";

test("each date of the order is a milestone at its own offset; line items continue the order", async () => {
  const { meaning, problems } = await understood([HEADER, FIRST, MORE]);
  const time = (column: number) => ({ column, shape: "iso", zone: "utc", dateOnly: false });
  const channel = { column: 16 };
  expect(meaning).toMatchObject({
    format: "shopify-orders",
    source: "shopify",
    keys: [
      { kind: "email", column: 1 },
      { kind: "order", column: 0 },
    ],
    continues: true,
  });
  expect(meaning?.readings.slice(0, 4)).toEqual([
    { kind: "interactions", time: time(9), event: { text: "order_created" }, channel },
    { kind: "interactions", time: time(3), event: { text: "order_paid" }, channel },
    { kind: "interactions", time: time(5), event: { text: "order_fulfilled" }, channel },
    {
      kind: "interactions",
      time: time(13),
      event: { text: "order_cancelled" },
      channel,
    },
  ]);
  expect(problems).toEqual([]);
});

test("times that a spreadsheet saved again have no offset and are the company's", async () => {
  const local = FIRST.replaceAll(/(2026)-(\d\d)-(\d\d) (\d\d:\d\d):\d\d \+0200/g, "$3/$2/$1 $4");
  const { meaning } = await understood([HEADER, local]);
  expect(meaning?.readings[0]).toMatchObject({ time: { shape: "dmy", zone: "local" } });
});

test("tags, country, discount, shipping method and source are attributes; nothing personal is", async () => {
  const { meaning } = await understood([HEADER, FIRST]);
  const [attributes] = meaning?.readings.filter(({ kind }) => kind === "attributes") ?? [];
  const names = attributes?.kind === "attributes" ? attributes.fields.map(({ name }) => name) : [];
  expect(names).toEqual([
    "tags",
    "country",
    "shipping country",
    "order source",
    "source",
    "discount code",
    "shipping method",
  ]);
});

test("a row broken by a comma without quotes is set aside, the others are read", async () => {
  const { rows, aside } = await readWhole(
    exportFile("o.csv", `${HEADER}\n${FIRST.replace("Lampe Orion", "Lampe, Orion")}\n${MORE}\n`),
  );
  expect(rows.length).toBe(1);
  expect(aside).toMatchObject({
    rows: 1,
    problems: [{ code: "row-ragged", line: 2, values: { cells: 18, columns: 17 } }],
  });
});

test("orders without a readable date say nothing usable", async () => {
  const broken = FIRST.replaceAll(/2026-\d\d-\d\d \d\d:\d\d:\d\d \+0200/g, "hier");
  const result = await understood([HEADER, broken]);
  expect(codes(result)).toContain("dates-unreadable");
  expect(result.meaning?.readings.filter(({ kind }) => kind === "interactions").length).toBe(1);
});

test("an order whose payment was voided was tried, not bought; it is told", async () => {
  const voided = FIRST.replace("paid", "voided").replace("#1001", "#1002");
  const { meaning, problems } = await understood([HEADER, FIRST, MORE, voided]);
  const told = meaning?.readings.flatMap((one) =>
    one.kind === "interactions" && "text" in one.event ? [[one.event.text, one.only?.texts]] : [],
  );
  expect(told?.slice(0, 3)).toEqual([
    ["order_created", ["!voided"]],
    ["checkout_unfinished", ["voided"]],
    ["order_paid", undefined],
  ]);
  expect(problems).toMatchObject([{ code: "status-unfinished", found: "voided" }]);
});
