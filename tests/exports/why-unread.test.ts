import { expect, test } from "vitest";
import { whyUnread } from "../../src/exports/why-unread.ts";
import { aMapping } from "./a-mapping.ts";
import { FRENCH, understood } from "./export-file.ts";

test.each([
  ["foo,bar\n1,2\n", "format-unknown"],
  ["order_id,date,Note,Satisfaction\no1,2026-07-03,5,4\n", "shape-ambiguous"],
  ["a,a\n1,2\n", "format-unknown"],
  ["2026-07-03,x\n2026-07-04,y\n", "header-missing"],
  ["Review Stars,Review Created (UTC)\n5,hier\n", "dates-unreadable"],
  ["Vues,Sessions\n", "no-rows"],
  ["%PDF-1.7", "file-pdf"],
  ["", "file-empty"],
])("%j is unread because of %s", async (text, code) => {
  expect(whyUnread(await understood(text))).toBe(code);
});

test("a mapping that leaves nothing", async () => {
  const options = { ...FRENCH, mappings: [aMapping({ keys: { order: ["x"] } })] };
  expect(whyUnread(await understood("foo,bar\n1,2\n", options))).toBe("mapping-empty");
});

test("what has a meaning is read", async () => {
  expect(whyUnread(await understood("Review Stars,Review Created (UTC)\n5,2026-07-03\n"))).toBeNull();
});
