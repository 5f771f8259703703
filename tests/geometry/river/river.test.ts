import { expect, it } from "vitest";
import { riverLayout } from "../../../src/geometry/river/river.ts";
import { riverOptions, sampleRiver, sampleStages } from "./sample-river.ts";

it("stands upright where there is room and runs down on a phone", () => {
  expect(sampleRiver(1080).orientation).toBe("upright");
  expect(sampleRiver(328).orientation).toBe("down");
  expect(sampleRiver(328).n).toBe(sampleStages[0]?.flow?.reached);
});
it("bears five marks at most", () => {
  const [first] = riverOptions(1080).findings;
  const findings = Array.from(
    { length: 8 },
    (_, at) => ({ ...first, number: at + 1 }) as NonNullable<typeof first>,
  );
  expect(sampleRiver(1080, { findings }).marks).toHaveLength(5);
});
it("says why there is nothing to draw", () => {
  expect(riverLayout([], riverOptions(1080))).toEqual({ empty: "no_stages" });
  const young = sampleStages.map((stage) => ({ ...stage, flow: null }));
  expect(riverLayout(young, riverOptions(1080))).toEqual({ empty: "too_recent" });
  expect(riverLayout(young, { ...riverOptions(1080), untold: "too_few" })).toEqual({ empty: "too_few" });
});
it("begins where the exports do: stages that they say nothing about have no band, and no river is said to be of nobody", () => {
  const untold = sampleStages.map((stage, at) =>
    at === 0 || at > 2 ? { ...stage, flow: null, feeling: null } : stage,
  );
  const river = riverLayout(untold, riverOptions(1080));
  if ("empty" in river) throw new Error(`empty river: ${river.empty}`);
  expect(river.n).toBe(sampleStages[1]?.flow?.reached);
  expect(river.stages.map(({ band }) => band !== "")).toEqual([false, true, true, false, false]);
  expect(river.stages[0]?.labels).toEqual([]);
  const sheet = untold.slice(3);
  expect(riverLayout(sheet, { ...riverOptions(1080), whole: untold })).toEqual({ empty: "untold_stages" });
  expect(riverLayout(sheet, riverOptions(1080))).toEqual({ empty: "too_recent" });
});
