import { expect, it } from "vitest";
import { happeningsIn } from "../../src/findings/happenings.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";

const event = (date: string, end: string | null = null) => ({
  ...{ date, end, who: null, stage: null, touchpoint: null, breaks: null },
  what: { fr: date, en: date },
});
const site = {
  ...sampleSite,
  events: [event("2026-03-02"), event("2026-03-30", "2026-04-02"), event("2026-06-30"), event("2026-07-01")],
};
const days = (...shown: (string | null)[]) => happeningsIn(site, shown).map(({ date }) => date);

it("an event belongs to every quarter that it touches, its first and last day included", () => {
  expect(days("2026-T2")).toEqual(["2026-03-30", "2026-06-30"]);
  expect(days("2026-T3")).toEqual(["2026-07-01"]);
  expect(days("2026-T3", "2026-T2")).toEqual(["2026-03-30", "2026-06-30", "2026-07-01"]);
});

it("all quarters together have those of all quarters that there are", () => {
  expect(days("all", null)).toEqual(["2026-03-30", "2026-06-30", "2026-07-01"]);
});
