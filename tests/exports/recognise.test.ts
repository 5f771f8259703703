import { expect, test } from "vitest";
import { aMapping } from "./a-mapping.ts";
import { codes, understood } from "./export-file.ts";

const GA4 = ["event_timestamp,event_name,user_pseudo_id", "1783073533123456,page_view,1.2"];

test("a mapping wins over a signature", async () => {
  const mapping = aMapping({
    file: "*.csv",
    name: "mine",
    keys: { visitor: ["user_pseudo_id"] },
    events: { time: "event_timestamp", event: ["event_name"], page: null, channel: null, device: null },
  });
  const { meaning } = await understood(GA4, { mappings: [mapping], language: "fr" });
  expect(meaning).toMatchObject({ format: "mapping", source: "mine" });
});

test("a signature wins over the shape, whatever the file's name", async () => {
  const { meaning } = await understood(GA4, undefined, "reviews/trustpilot.csv");
  expect(meaning?.format).toBe("ga4-events");
});

test("an unknown format lists its columns and gives an entry to copy", async () => {
  const result = await understood(["foo,bar", "1,2"], undefined, "crm/x.csv");
  expect(result.meaning).toBeNull();
  const [problem] = result.problems;
  expect(problem).toMatchObject({ code: "format-unknown", values: { headers: "foo · bar" } });
  expect(String(problem?.values["entry"])).toContain('- file: "crm/x.csv"');
});

test("a few rounded ids are told and the key stays; the engine refuses those cells", async () => {
  const result = await understood([
    "event_timestamp,event_name,user_pseudo_id",
    "1783073533123456,page_view,1.2E+09",
    "1783073533123456,page_view,1.2",
    "1783073533123456,page_view,1.3",
  ]);
  expect(codes(result)).toEqual(["columns-worth-adding", "ids-damaged"]);
  expect(result.meaning?.keys.length).toBe(1);
});

test("a recognised export without any key column says so", async () => {
  const result = await understood(["Review Stars,Review Created (UTC)", "5,2026-07-03 10:12:13"]);
  expect(codes(result)).toEqual(["keys-missing"]);
  expect(result.meaning?.keys).toEqual([]);
});

test("where dates are what stops the reading, their column and line are told", async () => {
  const result = await understood(["client_id,date,event", "1,bientôt,achat", "2,hier,achat"]);
  expect(result.meaning).toBeNull();
  expect(result.problems).toMatchObject([
    { code: "dates-unreadable", column: "date", line: 2, found: "bientôt" },
  ]);
});

test("a list of customers whose dates a spreadsheet rounded keeps its facts, and says so", async () => {
  const rows = ["1", "2", "3", "4"].map((id) => `${id},1.77E+12,Paris`);
  const result = await understood(["client_id,timestamp,ville", ...rows]);
  expect(result.meaning?.format).toBe("shape:attributes");
  expect(codes(result)).toEqual(["dates-rounded", "shape-guessed"]);
});
