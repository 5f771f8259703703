import { expect, test } from "vitest";
import { stageKind } from "../../../src/company/defaults/stage-kinds.ts";
import { DEFAULT_STAGES } from "../../../src/company/defaults/stages.ts";

test("the default stages are known by their own names", () => {
  expect(DEFAULT_STAGES.map(({ id, names }) => [id, stageKind(names)])).toEqual([
    ["conscience", "awareness"],
    ["consideration", "consideration"],
    ["achat", "purchase"],
    ["retention", "retention"],
    ["recommandation", "advocacy"],
  ]);
});
