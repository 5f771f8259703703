import { expect, test } from "vitest";
import { stageKind } from "../../../src/company/defaults/stage-kinds.ts";
import { DEFAULT_STAGES } from "../../../src/company/defaults/stages.ts";

test("the default stages are numbered from 1 and known by their own names", () => {
  expect(DEFAULT_STAGES.map(({ id, names }) => [id, stageKind(names)])).toEqual([
    [1, "awareness"],
    [2, "consideration"],
    [3, "purchase"],
    [4, "retention"],
    [5, "advocacy"],
  ]);
});
