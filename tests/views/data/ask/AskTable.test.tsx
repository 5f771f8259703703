// One table that is asked about. In: tables. Out: its columns with their parts, then a question or the entry.
import { expect, test } from "vitest";
import { AskTable } from "../../../../src/views/data/ask/AskTable.tsx";
import {
  addSource,
  groupEvents,
  stepOf,
  withTouchpointLines,
} from "../../../../src/views/data/ask/asking.ts";
import { tableOf } from "../../../exports/asking/ask.ts";
import { markup } from "../../sample-page.tsx";

const asks = {
  asking: { stepOf, addSource, groupEvents, withTouchpointLines },
  rules: [],
  places: { stages: ["Achat"], channels: ["Site"] },
  read: async () => null,
};
const rows = (n: number, row: (i: number) => string) => Array.from({ length: n }, (_, i) => row(i));

test("a table that needs an answer shows its columns and asks; none of it is an entry yet", async () => {
  const table = await tableOf([
    "patient,activity,timestamp",
    ...rows(24, (i) => `P${i % 6},${["Call", "Visit"][i % 2]},2026-07-${10 + (i % 9)} 10:00`),
  ]);
  const html = markup(<AskTable table={table} {...asks} language="en" />);
  expect([...html.matchAll(/data-value="(\w+)"/g)].map(([, part]) => part)).toEqual([
    "unused",
    "unused",
    "unused",
  ]);
  expect(html).toContain('data-question="customer"');
  expect(html).not.toContain("data-entry");
});

test("a table that says everything offers its entry", async () => {
  const table = await tableOf([
    "user_id,timestamp,event",
    ...rows(12, (i) => `u${i % 4},2026-07-1${i % 9} 10:00:00,${["view", "buy"][i % 2]}`),
  ]);
  const html = markup(<AskTable table={table} {...asks} language="fr" />);
  expect([...html.matchAll(/data-value="(\w+)"/g)].map(([, part]) => part)).toEqual(["key", "time", "event"]);
  expect(html).toContain("keys: { customer: &quot;user_id&quot; }");
});
