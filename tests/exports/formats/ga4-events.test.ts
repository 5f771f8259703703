import { expect, test } from "vitest";
import { codes, understood } from "../export-file.ts";

const HEADER =
  "event_date,event_timestamp,event_name,user_pseudo_id,user_id,page_location,device_category,session_source,session_medium,geo_country";
const ROW =
  "20260703,1783073533123456,page_view,1234567.7654321,C42,https://lumen.example/p/1?a=b,mobile,google,cpc,France";

test("each event is an interaction at its microsecond of UTC, named by event_name", async () => {
  const { meaning, problems, regular } = await understood([HEADER, ROW]);
  expect(meaning).toEqual({
    format: "ga4-events",
    source: "ga4",
    keys: [
      { kind: "customer", column: 4 },
      { kind: "visitor", column: 3 },
    ],
    readings: [
      {
        kind: "interactions",
        time: { column: 1, shape: "epoch_us", zone: "utc", dateOnly: false },
        event: { column: 2 },
        page: { column: 5 },
        channel: { column: 8 },
        device: { column: 6 },
      },
      {
        kind: "attributes",
        fields: [
          { name: "country", column: 9 },
          { name: "geo_country", column: 9 },
        ],
      },
    ],
    exclude: [],
    continues: false,
  });
  expect(problems).toEqual([]);
  expect(regular).toBe(true);
});

test("without a medium the source is the channel", async () => {
  const { meaning } = await understood([
    "event_timestamp,event_name,user_pseudo_id,session_source",
    "1783073533123456,page_view,1.2,google",
  ]);
  expect(meaning?.readings[0]).toMatchObject({ channel: { column: 3 } });
});

test("timestamps that a spreadsheet rounded make the file unreadable, and the problem says which column", async () => {
  const result = await understood([HEADER, ROW.replace("1783073533123456", "1.78E+15")]);
  expect(result.meaning).toBeNull();
  expect(result.problems).toMatchObject([
    { code: "dates-rounded", column: "event_timestamp", line: 2, found: "1.78E+15" },
  ]);
});

test("visitor ids that a spreadsheet rounded join nobody", async () => {
  const result = await understood([
    "event_timestamp,event_name,user_pseudo_id",
    "1783073533123456,page_view,1.2E+09",
  ]);
  expect(result.meaning?.keys).toEqual([]);
  expect(codes(result)).toEqual(["columns-worth-adding", "ids-damaged", "keys-missing"]);
});
