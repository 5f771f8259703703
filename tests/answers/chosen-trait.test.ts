import { expect, it } from "vitest";
import { chosenTrait, daysId, daysOf } from "../../src/answers/chosen-trait.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";

it("reads days as it writes them, and none that no calendar has or that run backwards", () => {
  const days = { from: "2026-07-03", until: "2026-08-15" };
  expect(daysOf(daysId(days))).toEqual(days);
  expect(daysOf("dates:2026-02-30_2026-03-01")).toBeNull();
  expect(daysOf("dates:2026-08-15_2026-07-03")).toBeNull();
  expect(daysOf("device:mobile")).toBeNull();
  expect(daysOf(null)).toBeNull();
});

it("knows days on one's own files alone, and what the site lists anywhere", () => {
  const id = "dates:2026-07-03_2026-08-15";
  expect(chosenTrait(sampleSite, id)).toBeNull();
  expect(chosenTrait({ ...sampleSite, exact: true }, id)?.names.fr).toMatch(
    /^3.juillet.2026 – 15.août.2026$/u,
  );
  expect(chosenTrait(sampleSite, "device:mobile")?.kind).toBe("device");
  expect(chosenTrait(sampleSite, "device:tv")).toBeNull();
});
