import { expect, it } from "vitest";
import { mapTable } from "../../src/tables/map.ts";
import { sampleFunnel, sampleSite } from "../fixtures/sample-answers.ts";
import { sampleMoves } from "../fixtures/sample-map.ts";
import { sampleStages } from "../geometry/river/sample-river.ts";

const table = mapTable(
  sampleStages,
  sampleMoves,
  { site: sampleSite, mode: "current", period: "2026-T3" },
  "fr",
);
const row = (key: string) => table.rows.find((one) => one.key === key)?.cells.map(({ value }) => value);
const at = (name: string) => table.columns.findIndex(({ key }) => key === name);

it("has a row for each thing that a lane tells, each under a key of its own", () => {
  const keys = table.rows.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  const lanes = new Set(keys.map((key) => key.split("/")[0]));
  expect([...lanes].sort()).toEqual([
    ...[
      "actions",
      "evidence",
      "irritants",
      "measures",
      "needs",
      "opportunities",
      "river",
      "touchpoints",
      "voice",
    ],
  ]);
  for (const { touchpoints } of sampleStages)
    for (const { id } of touchpoints) expect(keys).toContain(`touchpoints/${id}`);
});
it("tells figures at full precision, with their n", () => {
  const [, stage] = sampleFunnel.stages;
  const reached = row("river/reached/consideration");
  expect(reached?.[at("value")]).toBe((stage?.reached ?? 0) / (sampleFunnel.mature ?? 1));
  expect(reached?.[at("n")]).toBe(stage?.reached);
  expect(row("river/lost/consideration")?.[at("n")]).toBe(stage?.lost);
  expect(row("river/feeling/conscience")?.[at("value")]).toBeNull();
});
it("counts after the goal who is not seen further, and nobody after the last stage: nothing follows it", () => {
  const [, , achat, next] = sampleFunnel.stages;
  const unfollowed = (achat?.reached ?? 0) - (next?.reached ?? 0);
  expect(row("river/lost/achat")?.[at("n")]).toBe(unfollowed);
  expect(row("river/lost/achat")?.[at("value")]).toBe(unfollowed / (achat?.reached ?? 1));
  const last = row(`river/lost/${sampleFunnel.stages.at(-1)?.stage}`);
  expect([last?.[at("value")], last?.[at("n")]]).toEqual([null, null]);
});
it("has no move before they are asked for", () => {
  const { rows } = mapTable(
    sampleStages,
    null,
    { site: sampleSite, mode: "current", period: "2026-T3" },
    "en",
  );
  expect(rows.filter(({ key }) => key.startsWith("actions/"))).toEqual([]);
});
