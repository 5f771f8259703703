import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkedAnswer } from "../../src/answers/check-published.ts";
import type { LensName } from "../../src/answers/lens.ts";
import type { ReshapedAnswer } from "../../src/answers/rows.ts";
import { SCHEMA_VERSION } from "../../src/answers/schema-version.ts";
import type { Database } from "../../src/database/database.ts";
import { openNative } from "../../src/database/native.ts";
import { buildIn } from "../journey/built.ts";
import { given } from "../journey/given.ts";
import { taken } from "./counted.ts";

let database: Database;
beforeAll(async () => {
  database = await openNative();
});
afterAll(() => database.close());

/** a and b are of stage 1, c and d of stage 2. */
const touchpoints = { a: 1, b: 1, c: 2, d: 2 };
const counts = { abc: 9, acab: 8, b: 7, cbd: 6, ab: 12 };
const build = (exact: boolean) =>
  buildIn(database, given({ touchpoints, smallGroup: 5, web: taken(counts) }), { exact });

/** The same by a plain loop over the journeys. */
function expected(seen: (letter: string) => string): Record<string, number> {
  const moves: Record<string, number> = {};
  for (const [path, n] of Object.entries(counts)) {
    const steps = [...path]
      .map(seen)
      .filter(
        (letter, at, all) => letter !== "" && letter !== all.slice(0, at).findLast((one) => one !== ""),
      );
    steps.forEach((step, at) => {
      const key = `${at} ${step}>${steps[at + 1] ?? "end"}`;
      moves[key] = (moves[key] ?? 0) + n;
    });
  }
  return moves;
}

const found = ({ links }: ReshapedAnswer) => {
  const moves: Record<string, number> = {};
  for (const { column, source, target, n } of links) {
    const key = `${column} ${source}>${target === "stop" || target === "open" ? "end" : target}`;
    moves[key] = (moves[key] ?? 0) + n;
  }
  return moves;
};

describe("answerReshaped", () => {
  const exact = true;

  const ask = async (lens: LensName) => (await build(exact)).ask({ kind: "reshaped", anchor: "start", lens });

  it("merges what follows in one stage", async () => {
    const answer = await ask("stage");
    expect(answer).toMatchObject({ told: true, n: 42, nothing_left: 0 });
    expect(found(answer)).toEqual(expected((letter) => ("ab".includes(letter) ? "stage:s1" : "stage:s2")));
  });

  it("says that journeys read from a touchpoint, or through one, cannot be seen otherwise", async () => {
    const built = await build(exact);
    expect(await built.ask({ kind: "reshaped", anchor: "from:a", lens: "stage" })).toMatchObject({
      told: false,
    });
    expect(
      await built.ask({ kind: "reshaped", anchor: "start", lens: "stage" }, { through: "a" }),
    ).toMatchObject({ told: false, n: null });
  });

  it("sums as many in as out, and as many as there are", async () => {
    const { n, nodes, links } = await ask("channel");
    expect(nodes.filter(({ column }) => column === 0).reduce((sum, one) => sum + one.n, 0)).toBe(n);
    for (const { column, node, n: own } of nodes.filter(({ node }) => node.startsWith("channel:")))
      expect(
        links
          .filter((one) => one.column === column && one.source === node)
          .reduce((sum, one) => sum + one.n, 0),
      ).toBe(own);
  });
});

it("says that it has no table of a touchpoint that is none", async () => {
  const built = await build(false);
  expect(await built.ask({ kind: "reshaped", anchor: "start", lens: "without:nowhere" })).toMatchObject({
    told: false,
  });
});

describe("without a touchpoint", () => {
  it("takes a touchpoint out of each journey, whose neighbours then adjoin; who had nothing else is told", async () => {
    const answer = await (await build(true)).ask({ kind: "reshaped", anchor: "start", lens: "without:b" });
    expect(answer).toMatchObject({ told: true, n: 42 - 7, nothing_left: 7 });
    expect(found(answer)).toEqual(expected((letter) => (letter === "b" ? "" : letter)));
  });

  it("is not told where groups are folded: one flow less the other would show the few between them", async () => {
    const built = await build(false);
    expect(built.site?.left_out).toEqual([]);
    for (const lens of ["without:b", "stage", "channel"] as const)
      expect(await built.ask({ kind: "reshaped", anchor: "start", lens })).toMatchObject({
        told: false,
        n: null,
      });
    expect((await build(true)).site?.left_out).toEqual(["a", "b", "c", "d"]);
  });

  it("is told by a site that folds nothing, of what its tables hold", async () => {
    const open = await buildIn(database, given({ touchpoints, smallGroup: 1, web: taken(counts) }));
    expect(open.site?.left_out).toEqual(["a", "b", "c", "d"]);
    const answer = await open.ask({ kind: "reshaped", anchor: "start", lens: "without:b" });
    expect(found(answer)).toEqual(expected((letter) => (letter === "b" ? "" : letter)));
    const byStage = await open.ask({ kind: "reshaped", anchor: "start", lens: "stage" });
    expect(found(byStage)).toEqual(expected((letter) => ("ab".includes(letter) ? "stage:s1" : "stage:s2")));
  });
});

it("is an answer that a reader of files takes", async () => {
  const built = await build(false);
  const answer = await built.ask({ kind: "reshaped", anchor: "start", lens: "stage" });
  expect(checkedAnswer({ version: SCHEMA_VERSION, ...answer }, "paths-stage-start/all.json")).toMatchObject(
    answer,
  );
});
