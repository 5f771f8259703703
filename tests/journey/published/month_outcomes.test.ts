import { expect, it } from "vitest";
import monthOutcomes from "../../../src/journey/published/month_outcomes.sql?raw";
import { inBothEngines } from "../both-engines.ts";
import { filled } from "../table-rows.ts";

type Journey = {
  readonly customer: number;
  readonly day: string;
  readonly period: number;
  readonly reached: number;
  readonly mature?: boolean;
};

inBothEngines("month_outcomes.sql", ({ given, run, rows }) => {
  /** Two customers a month but one in June; the first stage is every journey's. */
  const journeys: readonly Journey[] = [
    ...["2026-01-01", "2026-02-15", "2026-03-31"].flatMap((day) =>
      [1, 2].map((customer): Journey => ({ customer, day, period: 20261, reached: customer })),
    ),
    { customer: 1, day: "2026-01-20", period: 20261, reached: 2, mature: false },
    ...["2026-04-02", "2026-05-02"].flatMap((day) =>
      [3, 4].map((customer): Journey => ({ customer, day, period: 20262, reached: 2 })),
    ),
    { customer: 5, day: "2026-06-01", period: 20262, reached: 1 },
    ...[6, 7].map((customer): Journey => ({ customer, day: "2019-01-01", period: 1, reached: 1 })),
  ];
  const load = async (smallGroup: number) => {
    await given("small_group", "k uinteger", [[smallGroup]]);
    await given("stages", "stage_id utinyint", [[1], [2]]);
    await given(
      ...filled(
        "journeys",
        ...journeys.map(({ customer, day, period, reached, mature = true }, at) => ({
          ...{ journey_id: at + 1, customer_id: customer, started_at: day, period },
          ...{ reached_stage: reached, is_mature: mature },
        })),
      ),
    );
    await run(monthOutcomes);
    return rows("from mart.month_outcomes");
  };

  it("counts by the month that journeys begin in, the same as a loop over them", async () => {
    const expected = ["2026-01", "2026-02", "2026-03", "2026-04", "2026-05", "2026-06"].flatMap((month) =>
      [1, 2].map((stage) => {
        const own = journeys.filter(({ day }) => day.startsWith(month));
        const mature = own.filter((one) => one.mature !== false);
        return [
          Number(month.replace("-", "")),
          stage,
          own.length,
          mature.length,
          mature.filter(({ reached }) => reached >= stage).length,
          new Set(own.map(({ customer }) => customer)).size,
        ];
      }),
    );
    expect(await load(1)).toEqual(expected);
  });

  it("tells no month of a quarter in which one month is of too few customers: it would be what the others leave", async () => {
    const months = (await load(2)).map(([month]) => month);
    expect([...new Set(months)]).toEqual([202601, 202602, 202603]);
  });

  it("leaves out journeys of existing customers, and those at no known touchpoint", async () => {
    await given("small_group", "k uinteger", [[1]]);
    await given("stages", "stage_id utinyint", [[1]]);
    await given(
      ...filled("journeys", {}, { customer_id: 2, is_existing: true }, { customer_id: 3, is_placed: false }),
    );
    await run(monthOutcomes);
    expect(await rows("from mart.month_outcomes")).toEqual([[202601, 1, 1, 1, 1, 2]]);
  });
});
