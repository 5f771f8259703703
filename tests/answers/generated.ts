// Random data folders for properties: few customers, many ties, loops, pauses of exactly the gap and one second more. In: nothing. Out: fast-check arbitraries.
import * as fc from "fast-check";
import type { EventRow, Given, OpinionRow } from "../journey/given.ts";

/** Enough touchpoints for "others" to appear; "z" is no touchpoint at all. */
const touchpoints = { a: 1, b: 1, c: 1, d: 2, e: 2, f: 2, g: 2, h: 3, i: 3, j: 3, k: 3, opinion: 3 };
const events = [..."abcdefghijkz"];
const gapDays = 10;

/** Never midnight, which a file full of midnights would take for dates. A few moments again and again, some exactly one gap apart, some one second more. */
const moment = fc
  .tuple(fc.integer({ min: 0, max: 14 }), fc.constantFrom(0, 0, 0, 1, 60, 3600))
  .map(([gaps, seconds]) => isoOf(gaps * gapDays * 86_400 + seconds));

function isoOf(seconds: number): string {
  return new Date(Date.UTC(2026, 0, 1, 8) + seconds * 1000).toISOString().slice(0, 19).replace("T", " ");
}

/** One to three keys out of few, so that customers meet over several rows; sometimes none. */
const keys = fc.record(
  {
    customer: fc.constantFrom("c1", "c2", "c3", "c4"),
    visitor: fc.constantFrom("v1", "v2", "v3", "v4", "v5", "v6", "v7", "v8"),
    email: fc.constantFrom("e1@x.fr", "e2@x.fr", "e3@x.fr", "e4@x.fr", "e5@x.fr"),
    order: fc.constantFrom("o1", "o2", "o3", "o4", "o5", "o6"),
  },
  { requiredKeys: [] },
);
const fewKeys = keys.map((all) => Object.fromEntries(Object.entries(all).slice(0, 2)));

const event: fc.Arbitrary<EventRow> = fc
  .tuple(moment, fc.constantFrom(...events), fewKeys)
  .map(([at, name, ids]) => ({ at, event: name, ...ids }));

const opinion: fc.Arbitrary<OpinionRow> = fc
  .tuple(
    moment,
    fc.constantFrom("1", "2", "3", "4", "5"),
    fc.constantFrom("", "", "", "H", "b"),
    fc.record(
      { customer: fc.constantFrom("c1", "c2"), order: fc.constantFrom("o1", "o2") },
      { requiredKeys: [] },
    ),
  )
  .map(([at, rating, touchpoint, ids]) => ({ at, rating, touchpoint, ...ids }));

export const folder: fc.Arbitrary<Given> = fc
  .tuple(
    fc.array(event, { minLength: 1, maxLength: 60 }),
    fc.array(event, { maxLength: 20 }),
    fc.array(opinion, { maxLength: 8 }),
  )
  .map(([web, shop, opinions]) => ({
    touchpoints,
    web,
    shop,
    opinions,
    gap: String(gapDays),
    window: "15",
    goal: 3,
  }));
