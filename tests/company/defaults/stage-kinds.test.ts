import { expect, test } from "vitest";
import { englishStage, KNOWN_STAGES, stageKind } from "../../../src/company/defaults/stage-kinds.ts";
import { fold } from "../../../src/exports/cells/fold.ts";

test("a stage is known by either of its names, accents and case apart", () => {
  expect(stageKind({ fr: "CONSIDERATION", en: "x" })).toBe("consideration");
  expect(stageKind({ fr: "Ma phase", en: "Loyalty" })).toBe("retention");
  expect(stageKind({ fr: "Ma phase", en: "My phase" })).toBeNull();
});

test("a known French stage has a usual English name", () => {
  expect(englishStage("Sensibilisation")).toBe("Awareness");
  expect(englishStage("Plaidoyer")).toBe("Advocacy");
  expect(englishStage("Ma phase")).toBeNull();
});

test("no name belongs to two kinds, and the lists are written folded", () => {
  const all = Object.values(KNOWN_STAGES).flatMap(({ names, alike }) => [
    ...new Set([fold(names.fr), fold(names.en)]),
    ...alike,
  ]);
  expect(new Set(all).size).toBe(all.length);
  expect(all).toEqual(all.map(fold));
});
