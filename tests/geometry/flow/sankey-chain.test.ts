import { expect, test } from "vitest";
import { isEmpty } from "../../../src/geometry/chart.ts";
import { sankeyLayout } from "../../../src/geometry/flow/sankey.ts";
import { chainOf } from "../../../src/geometry/flow/sankey-chain.ts";
import { pathsAnswer, sampleSite } from "../../fixtures/sample-answers.ts";

const walks = [
  { path: [1, 4, 7], n: 30, state: "closed" as const },
  { path: [2, 4, 8], n: 20, state: "closed" as const },
  { path: [5, 10], n: 10, state: "closed" as const },
];
const layout = sankeyLayout(pathsAnswer(walks), null, sampleSite, {
  language: "fr",
  width: 1120,
  direction: "right",
  columns: 8,
});
const chain = (key: string): string[] => (isEmpty(layout) ? [] : [...chainOf(layout, key)].sort());

test("a node lights what leads to it and what follows, and nothing else", () => {
  expect(chain("2:7")).toEqual(
    ["0:1", "0:1>4", "0:2", "0:2>4", "1:4", "1:4>7", "2:7", "2:7>stop", "3:stop"].sort(),
  );
  expect(chain("1:10")).toEqual(["0:5", "0:5>10", "1:10", "1:10>stop", "2:stop"].sort());
});

test("a ribbon lights both its ends and beyond", () => {
  expect(chain("0:1>4")).toEqual(
    ["0:1", "0:1>4", "1:4", "1:4>7", "1:4>8", "2:7", "2:7>stop", "2:8", "2:8>stop", "3:stop"].sort(),
  );
});

test("the journeys that stop light where they came from", () => {
  expect(chain("2:stop")).toEqual(["0:5", "0:5>10", "1:10", "1:10>stop", "2:stop"].sort());
});
