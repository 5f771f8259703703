import { expect, it } from "vitest";
import { groupRates } from "../../src/findings/group-rates.ts";
import { sampleFunnel } from "../fixtures/sample-answers.ts";

const group = (name: string, entrants: number, reached: number) =>
  ({ by: "persona", group: name, stage: "achat", entrants, reached }) as const;

it("gives each group's share with its Wilson interval", () => {
  const [rate] = groupRates({ ...sampleFunnel, groups: [group("a", 30, 12)] });
  expect(rate?.share).toBe(0.4);
  expect(rate?.low).toBeCloseTo(0.245906, 6);
  expect(rate?.high).toBeCloseTo(0.576796, 6);
});
it("leaves out a group that nobody entered", () => {
  expect(groupRates({ ...sampleFunnel, groups: [group("a", 0, 0)] })).toEqual([]);
});
