// A short run of `npm run abuse`: folders with everything wrong that can be end as they should.
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { seeded } from "../bench/events/random.ts";
import { abuse } from "./abuse.ts";
import { type Folder, mutations } from "./mutations.ts";

const base = fileURLToPath(new URL("../fixtures/three-customers", import.meta.url));

/** Seeds whose first mutation once threw, and one of chance: each folder takes a second, so the many are for the command. */
const once = ["64 stages", "256 segments"];
const seeds = [...once.map((name) => mutations.findIndex(([one]) => one === name)), 2009];

test.each(seeds)("folder %i ends with journeys or reasons, and every row is accounted for", async (seed) => {
  const folder = await mkdtemp(join(tmpdir(), "parcours-abuse-"));
  const { done, fault } = await abuse(seed, base, folder);
  expect(fault, done.join(" + ")).toBeNull();
});

test("a seed gives the same folder again", () => {
  for (const [name, apply] of mutations.filter(([one]) => !/megabytes|65,536|columns/u.test(one))) {
    const [one, two]: [Folder, Folder] = [{}, {}];
    for (const folder of [one, two]) {
      Object.assign(folder, {
        "exports/a.csv": "date;email\n2026-01-05;a@x.fr\n",
        "parcours.yaml": "title: A\n",
      });
      apply(folder, seeded(7).next);
    }
    expect(one, name).toEqual(two);
  }
});
