import { expect, test } from "vitest";
import { decision, group, mapNote, period, touchpoint } from "../../../src/answers/schema/company.ts";
import { sampleSite } from "../../fixtures/sample-answers.ts";

test("what the company is and wrote is read as it was written; missing is null, never left out", () => {
  const { owner: _owner, ...unowned } = { ...sampleSite.touchpoints[0] };
  expect(touchpoint.safeParse(unowned).success).toBe(false);
  for (const one of sampleSite.touchpoints) expect(touchpoint.parse(one)).toEqual(one);
  for (const one of [...sampleSite.personas, ...sampleSite.segments]) expect(group.parse(one)).toEqual(one);
  for (const one of sampleSite.periods) expect(period.parse(one)).toEqual(one);
  for (const one of sampleSite.map) expect(mapNote.parse(one)).toEqual(one);
  for (const one of sampleSite.decisions) expect(decision.parse(one)).toEqual(one);
});
