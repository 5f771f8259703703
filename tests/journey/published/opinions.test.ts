import { expect, it } from "vitest";
import opinions from "../../../src/journey/published/opinions.sql?raw";
import { inBothEngines } from "../both-engines.ts";
import { filled, labels, smallGroup } from "../table-rows.ts";

inBothEngines("opinions.sql", ({ given, run, rows }) => {
  const counted = async (columns: string) => {
    await run(opinions);
    return rows(`select ${columns} from mart.opinions`);
  };

  it("sums scores, and tells negative from neutral and positive, the borders being neutral, and promoters from detractors", async () => {
    await given(...smallGroup(1));
    await given(...labels("opinion", "20261: 1.1.1001002"));
    const scores = [-2, -0.51, -0.5, 0, 0.5, 0.51, 2, null];
    await given(
      ...filled(
        "opinion_rows",
        ...scores.map((score, id) => ({ customer_id: Math.max(id, 1), source_rank: 2, stage_id: 3, score })),
        { period: 20262 },
      ),
    );
    const figures = "n, customers, total, negative, neutral, positive, promoters, detractors";
    expect(await counted(`stage_id, touchpoint_id, source_rank, ${figures}`)).toEqual([
      [3, 1, 2, 7, 6, 0, 2, 3, 2, 1, 4],
    ]);
  });

  it("gives up the source, then the touchpoint, then the stage", async () => {
    await given(...smallGroup(1));
    await given(
      ...labels(
        "opinion",
        "20261: 1.1.1001000",
        ...["20261: 1.1.1001001 → 1.1.1", "20261: 1.1.1001002 → 1.1.1", "20261: 1.2.1001000 → 1.255.1"],
        ...["20261: 1.1.1002000 → 1.1.-103", "20261: 1.1.1003000 → 1.1.-103"],
        "20261: 1.1.1004000 → 255.255.-4",
        "20261: 1.2.1000000 → 1.255.-100",
      ),
    );
    const stage_id = 3;
    await given(
      ...filled(
        "opinion_rows",
        { stage_id, customer_id: 1 },
        { stage_id, customer_id: 2, source_rank: 1 },
        { stage_id, customer_id: 3, source_rank: 2 },
        { stage_id, customer_id: 4, persona: 2 },
        { stage_id, customer_id: 5, touchpoint_id: 2 },
        { stage_id, customer_id: 5, touchpoint_id: 3 },
        { stage_id: 4, customer_id: 6, touchpoint_id: 4 },
        { stage_id: 0, customer_id: 7, touchpoint_id: 0, persona: 2 },
      ),
    );
    expect(
      await counted("segment, persona, stage_id, touchpoint_id, source_rank, n, customers, total"),
    ).toEqual([
      [1, 1, 3, -4, 255, 2, 1, 2_000_000],
      [1, 1, 3, 1, 0, 1, 1, 1_000_000],
      [1, 1, 3, 1, 255, 2, 2, 2_000_000],
      [1, 255, 0, -4, 255, 1, 1, 1_000_000],
      [1, 255, 3, 1, 255, 1, 1, 1_000_000],
      [255, 255, 255, -4, 255, 1, 1, 1_000_000],
    ]);
  });

  it("leaves out a pool whose touchpoints have the same few customers", async () => {
    await given(...smallGroup(3));
    const pooled = ["20261: 1.1.1001000 → 1.1.-101", "20261: 1.1.1002000 → 1.1.-101"];
    await given(...labels("opinion", ...pooled, "20261: 1.1.1003000"));
    const of = (touchpoint: number, ...customers: readonly number[]) =>
      customers.map((customer_id) => ({ customer_id, touchpoint_id: touchpoint }));
    await given(...filled("opinion_rows", ...of(1, 7, 8), ...of(2, 7, 8), ...of(3, 7, 8, 9)));
    expect(await counted("touchpoint_id, n, customers")).toEqual([[3, 3, 3]]);
    await given(...filled("opinion_rows", ...of(1, 7, 8), ...of(2, 8, 9), ...of(3, 7, 8, 9)));
    expect(await counted("touchpoint_id, n, customers")).toEqual([
      [-4, 4, 3],
      [3, 3, 3],
    ]);
  });
});
