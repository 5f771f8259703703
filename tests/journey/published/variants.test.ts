import { beforeAll, expect, it } from "vitest";
import variants from "../../../src/journey/published/variants.sql?raw";
import { inBothEngines } from "../both-engines.ts";
import { filled, goalStage, labels, smallGroup } from "../table-rows.ts";

const figures = "persona, path_id, paths, n, customers, mature, converted, emotion_n, emotion_total";

inBothEngines("variants.sql", ({ given, run, rows }) => {
  // The leaf of persona 2 is its segment.
  beforeAll(() => given(...labels("outcome", "20261: 1.1.0", "20261: 1.2.0 → 1.255.0")));
  const counted = async () => {
    await run(variants);
    return rows(`select ${figures} from mart.variants`);
  };

  it("tells common paths by their numbers, all others in one row of their group, and only mature conversions", async () => {
    await given(...smallGroup(5));
    await given(...goalStage(3));
    await given(...labels("variant", "20261: 1.1.1", "20261: 1.1.-4", "20261: 1.255.1 → 1.255.-4"));
    await given(
      ...filled(
        "leaf_counts",
        { path_id: 1, n: 16, customers: 9, reached_stage: 3 },
        { path_id: 1, n: 8, customers: 7, reached_stage: 4, is_mature: false },
        { path_id: 1, n: 4, customers: 4, reached_stage: 2 },
        { path_id: 2, path: "2", n: 3, customers: 3, reached_stage: 5 },
        { path_id: 3, path: "3", n: 2, customers: 2 },
        { path_id: 3, path: "3", n: 1, customers: 1, is_open: true },
        { path_id: 1, n: 7, customers: 6, persona: 255 },
        { path_id: 1, n: 99, customers: 99, period: 20262 },
      ),
    );
    await given(...filled("journeys"));
    await given(...filled("opinion_rows"));
    expect(await counted()).toEqual([
      [1, -4, 2, 6, 6, 6, 3, 0, 0],
      [1, 1, 1, 28, 20, 20, 16, 0, 0],
      [255, -4, 1, 7, 6, 7, 0, 0, 0],
    ]);
  });

  it("tells every path where no group is too small", async () => {
    await given(...smallGroup(1));
    await given(...goalStage(3));
    await given(...labels("variant", "20261: 1.1.1", "20261: 1.1.2"));
    await given(...filled("leaf_counts", { path_id: 1 }, { path_id: 2, path: "2", n: 2, customers: 0 }));
    await given(...filled("journeys", { path: "2" }));
    await given(...filled("opinion_rows", { journey_id: 1, score: -1.5 }));
    expect(await counted()).toEqual([
      [1, 1, 1, 1, 1, 1, 0, 0, 0],
      [1, 2, 1, 2, 0, 2, 0, 1, -1_500_000],
    ]);
  });

  it("tells what was felt where enough customers say it, not where few customers say much", async () => {
    await given(...smallGroup(3));
    await given(...goalStage(3));
    await given(...labels("variant", "20261: 1.1.1", "20261: 1.1.-4"));
    await given(
      ...filled(
        "leaf_counts",
        { path_id: 1, path: "1", n: 5, customers: 5 },
        // One path and two outcomes: its opinions are not counted twice.
        { path_id: 1, path: "1", n: 4, customers: 4, is_open: true },
        { path_id: 2, path: "2", n: 2, customers: 2 },
        { path_id: 3, path: "3", n: 2, customers: 2 },
      ),
    );
    const journeys = [1, 2, 3, 4, 5];
    await given(
      ...filled(
        "journeys",
        ...journeys.map((id) => ({ journey_id: id, customer_id: id, path: id < 4 ? "1" : String(id - 2) })),
      ),
    );
    const opinion = (customer: number, score: number | null) => ({
      customer_id: customer,
      journey_id: customer,
      score,
    });
    const common = [opinion(1, 2), opinion(2, 1), opinion(3, -0.5), opinion(3, 0.25), opinion(3, null)];
    await given(...filled("opinion_rows", ...common, opinion(4, 2), opinion(4, 2), opinion(5, 2)));
    expect(await counted()).toEqual([
      [1, -4, 2, 4, 4, 4, 0, 0, 0],
      [1, 1, 1, 9, 9, 9, 0, 4, 2_750_000],
    ]);
  });
});
