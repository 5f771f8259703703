// Mixpanel events. In: rows in the shape of an export. Out: the facts they yield, under the tool's name.
import { expect, test } from "vitest";
import { factsOf } from "./facts-of.ts";

test("events, whose columns bear dollars", async () => {
  const facts = await factsOf(
    ["Event,Time,Distinct ID,$insert_id,$device_id,$user_id,Current URL"],
    [
      "page_view,17831520{i}0,p{i},ins{i}a,p{i},,https://lumen.example/",
      "purchase,17831521{i}0,p{i},ins{i}b,p{i},u{i},https://lumen.example/merci",
    ],
  );
  expect(facts).toEqual({
    format: "mixpanel-events",
    source: "mixpanel",
    keys: ["customer:$user_id", "visitor:Distinct ID", "device:$device_id"],
    readings: ["interactions column 0 @Time utc"],
    problems: [],
  });
});
