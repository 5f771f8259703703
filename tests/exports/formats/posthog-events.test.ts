// Posthog events. In: rows in the shape of an export. Out: the facts they yield, under the tool's name.
import { expect, test } from "vitest";
import { factsOf } from "./facts-of.ts";

test("events of persons", async () => {
  const facts = await factsOf(
    ["uuid,event,distinct_id,timestamp,elements_chain,properties.$current_url"],
    [
      "a{i},$pageview,p{i},2026-07-0{i}T10:00:00.000Z,,https://lumen.example/",
      "b{i},purchase completed,p{i},2026-07-0{i}T10:09:00.000Z,,https://lumen.example/merci",
    ],
  );
  expect(facts).toEqual({
    format: "posthog-events",
    source: "posthog",
    keys: ["visitor:distinct_id"],
    readings: ["interactions column 1 @timestamp utc"],
    problems: [],
  });
});
