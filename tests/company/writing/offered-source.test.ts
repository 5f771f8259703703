// The entry that is offered is read as parcours.yaml reads it. In: YAML. Out: a mapping, or null.
import { expect, test } from "vitest";
import { offeredSource } from "../../../src/company/writing/offered-source.ts";

test("an entry becomes a mapping; one that parcours.yaml would refuse becomes none", () => {
  const entry =
    'sources:\n  - file: "a.csv"\n    name: a\n    keys: { customer: "Client" }\n    events: { time: "Date", event: "=visite" }';
  expect(offeredSource(entry)).toMatchObject({ file: "a.csv", events: { time: "Date", event: ["=visite"] } });
  expect(offeredSource("sources:\n  - name: a")).toBeNull();
  expect(offeredSource("title: a")).toBeNull();
});
