import { expect, it } from "vitest";
import { lastBuild } from "../../src/answers/schema.ts";
import { nextLastBuild, toldBuild } from "../../src/review/last-build.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";
import { sampleFindings } from "../fixtures/sample-findings.ts";

const told = (data_end: string) => ({ data_end, lists: [], ended: [] });

it("keeps verdicts and no count of anybody, as its schema says", () => {
  const now = toldBuild(sampleSite, [sampleFindings]);
  const kept = nextLastBuild(null, now);
  expect(lastBuild.parse(kept)).toEqual(kept);
  expect(now.lists).toEqual([
    {
      ...{ period: "2026-T3", compare: "2026-T2" },
      findings: [
        { key: "feeling/paiement-mobile", verdict: "down" },
        { key: "reached/achat", verdict: "unclear" },
        { key: "stops/panier", verdict: "up" },
        { key: "stops/retrait-en-boutique", verdict: "too-few" },
      ],
    },
  ]);
});

it("has nothing before the first build, nor before a second one of the same month", () => {
  const first = nextLastBuild(null, told("2026-09-30"));
  expect(first.before).toBeNull();
  expect(nextLastBuild(first, told("2026-09-30"))).toEqual(first);
  expect(nextLastBuild(first, told("2026-09-12")).before).toBeNull();
});

it("is held against the last build of an earlier month, however often this month is built", () => {
  const august = nextLastBuild(nextLastBuild(null, told("2026-07-31")), told("2026-08-31"));
  const once = nextLastBuild(august, told("2026-09-15"));
  const again = nextLastBuild(once, told("2026-09-30"));
  expect([once.before?.data_end, again.before?.data_end]).toEqual(["2026-08-31", "2026-08-31"]);
  expect(nextLastBuild(again, told("2026-09-30"))).toEqual(again);
});

it("forgets a date that was a mistake: the month before stays the one to compare with", () => {
  const august = nextLastBuild(null, told("2026-08-31"));
  const wrong = nextLastBuild(august, told("2062-09-30"));
  expect(nextLastBuild(wrong, told("2026-09-30")).before?.data_end).toBe("2026-08-31");
});
