// Segment events. In: rows in the shape of an export. Out: the facts they yield, under the tool's name.
import { expect, test } from "vitest";
import { factsOf } from "./facts-of.ts";

test("tracks, one moment told five times", async () => {
  const facts = await factsOf(
    ["id,anonymous_id,user_id,event,event_text,received_at,sent_at,original_timestamp,timestamp,uuid_ts"],
    [
      "x{i}a,an{i},u{i},product_added,Product Added,2026-07-0{i} 10:00:05.1,2026-07-0{i} 10:00:04.1,2026-07-0{i} 10:00:03.1,2026-07-0{i} 10:00:01.1,2026-07-0{i} 11:00:05.1",
      "x{i}b,an{i},u{i},order_completed,Order Completed,2026-07-0{i} 10:09:05.1,2026-07-0{i} 10:09:04.1,2026-07-0{i} 10:09:03.1,2026-07-0{i} 10:09:01.1,2026-07-0{i} 11:09:05.1",
    ],
  );
  expect(facts).toEqual({
    format: "segment-events",
    source: "segment",
    keys: ["customer:user_id", "visitor:anonymous_id"],
    readings: ["interactions column 3 @timestamp utc"],
    problems: [],
  });
});
