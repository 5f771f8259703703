import { describe, expect, test } from "vitest";
import type { GroupRate } from "../../../src/findings/group-rates.ts";
import { isEmpty } from "../../../src/geometry/chart.ts";
import { type FunnelGroupsLayout, funnelGroupsLayout } from "../../../src/geometry/funnel/funnel-groups.ts";
import { sampleRates, sampleSite } from "../../fixtures/sample-answers.ts";
import { collisions, numbersIn, outside } from "../text-boxes.ts";

function layoutOf(width: number, by: GroupRate["by"] = "persona", rates = sampleRates): FunnelGroupsLayout {
  const layout = funnelGroupsLayout(rates, by, sampleSite, { language: "fr", width });
  if (isEmpty(layout)) throw new Error(layout.empty);
  return layout;
}

describe("groups beside each other", () => {
  test("the largest comes first, under its own name", () => {
    expect(layoutOf(1120).rows.map((row) => [row.name, row.entrants])).toEqual([
      ["Emménagement", 1746],
      ["Amateurs de design", 1210],
      ["Hôtels et architectes", 168],
    ]);
  });

  test("the first stage is everybody's base and is not drawn", () => {
    expect(layoutOf(1120).rows[0]?.cells.map((cell) => cell.stage)).toEqual([
      "consideration",
      "achat",
      "retention",
      "recommandation",
    ]);
  });

  test("bars and whiskers stand on one base", () => {
    const cell = layoutOf(1120).rows[2]?.cells[1];
    const { x = 0, width = 0 } = cell?.ground ?? {};
    expect(cell?.bar.width).toBeCloseTo(width * (71 / 168), 1);
    expect(cell?.whisker.x1).toBeCloseTo(x + width * (cell?.low ?? 0), 1);
    expect(cell?.whisker.x2).toBeCloseTo(x + width * (cell?.high ?? 0), 1);
  });

  test.each([1120, 760, 358])("at %i px no label overlaps or leaves the picture", (width) => {
    const layout = layoutOf(width, "channel");
    const texts = [
      ...layout.headings,
      ...layout.rows.flatMap((row) => [...row.labels, ...row.cells.flatMap((cell) => cell.labels)]),
    ];
    expect(collisions(texts)).toEqual([]);
    expect(outside(texts, layout.width, layout.height)).toEqual([]);
    expect(numbersIn(layout).every(Number.isFinite)).toBe(true);
  });

  test("the order of the rows changes nothing", () => {
    expect(layoutOf(1120, "segment", [...sampleRates].reverse())).toEqual(layoutOf(1120, "segment"));
  });
});

test("a stage that no group has a rate of has no column", () => {
  const rates = sampleRates.filter(({ stage }) => stage !== "retention");
  const layout = layoutOf(1120, "persona", rates);
  expect(layout.headings).toHaveLength(3);
  expect(layout.rows[0]?.cells.map(({ stage }) => stage)).toEqual([
    "consideration",
    "achat",
    "recommandation",
  ]);
});

test("no group, no picture", () => {
  expect(funnelGroupsLayout([], "persona", sampleSite, { language: "fr", width: 1120 })).toEqual({
    empty: "no_journeys",
  });
  const none = { ...sampleSite, stages: [] };
  expect(funnelGroupsLayout(sampleRates, "persona", none, { language: "fr", width: 1120 })).toEqual({
    empty: "no_stages",
  });
});
