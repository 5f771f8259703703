// Amplitude events. In: rows in the shape of an export. Out: the facts they yield, under the tool's name.
import { expect, test } from "vitest";
import { factsOf } from "./facts-of.ts";

test("events of a device that becomes a customer", async () => {
  const facts = await factsOf(
    ["amplitude_id,event_type,event_time,user_id,device_id,session_id"],
    [
      "9001,Page Viewed,2026-07-0{i} 10:00:00.000000,u{i},d{i},17{i}",
      "9001,Add To Cart,2026-07-0{i} 10:05:00.000000,u{i},d{i},17{i}",
    ],
  );
  expect(facts).toEqual({
    format: "amplitude-events",
    source: "amplitude",
    keys: ["customer:user_id", "device:device_id", "session:session_id"],
    readings: ["interactions column 1 @event_time utc"],
    problems: [],
  });
});
