import { expect, test } from "vitest";
import { openNative } from "../../src/database/native.ts";
import { unclassified } from "../../src/journey/unclassified.ts";
import { buildIn } from "./built.ts";
import { given } from "./given.ts";

test("events that no rule knows are counted by name, the most frequent first", async () => {
  const database = await openNative();
  const row = (event: string) => ({ at: "2026-01-01 10:00:00", event, customer: "c1" });
  await buildIn(
    database,
    given({
      touchpoints: { last: 1 },
      rules: ["Panier;S1;Site;;cart;;;"],
      web: ["cart", "Zut", "Zut", "zut", "autre"].map(row),
    }),
  );
  const { interactions, all, events } = await unclassified(database);
  expect([interactions, all]).toEqual([4, 5]);
  expect(events.map(({ event, n }) => [event.toLowerCase(), n])).toEqual([
    ["zut", 3],
    ["autre", 1],
  ]);
  await database.close();
});
