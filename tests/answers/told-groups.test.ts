import { expect, it } from "vitest";
import { customersOf, type GroupLeaf, toldGroups } from "../../src/answers/told-groups.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";

const leaf = (segment: number, persona: number, channel: string, customers: number): GroupLeaf => ({
  ...{ segment, persona, channel, customers },
});
const facts = { ...sampleSite, threshold: 5 };

it("gives the leaves of everybody and of each group that may be told, the largest first", () => {
  const found = toldGroups([leaf(1, 1, "Web", 20), leaf(1, 2, "Shop", 9), leaf(1, 2, "Fair", 2)], facts);
  expect(found.map(({ part, id, leaves }) => `${part}/${id} ${customersOf(leaves)}`)).toEqual([
    "all/ 31",
    "segment/b2c 31",
    "persona/amateurs 20",
    "persona/emmenagement 11",
    "channel/Web 20",
  ]);
});

it("gives nobody where there are too few in all", () => {
  expect(toldGroups([leaf(1, 1, "Web", 4)], facts)).toEqual([]);
});
