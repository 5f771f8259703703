import { expect, it } from "vitest";
import { Ends, endingsOf } from "../../../src/journey/folding/load-ends.ts";
import { inBothEngines } from "../both-engines.ts";
import { filled, labels } from "../table-rows.ts";

it("endingsOf: how a journey ended in each quarter, and in all", () => {
  expect([...endingsOf("20261:won 20263:renewed")]).toEqual([
    [20261, { won: 1, lost: 0, renewed: 0, gone: 0 }],
    [0, { won: 1, lost: 0, renewed: 1, gone: 0 }],
    [20263, { won: 0, lost: 0, renewed: 1, gone: 0 }],
  ]);
  expect(endingsOf("").size).toBe(0);
});

inBothEngines("load-ends.ts", ({ given, database, rows }) => {
  /** `n` customers each on the path, begun and ended in those quarters. */
  type Some = { readonly path: string; readonly n: number; readonly begun: number; readonly ended: string };
  const given_ = async (some: readonly Some[]) => {
    let journey = 0;
    const all = some.flatMap((one) => Array.from({ length: one.n }, () => ({ ...one, journey: ++journey })));
    await given(
      ...filled(
        "journeys",
        ...all.map(({ journey, path, begun }) => ({
          journey_id: journey,
          customer_id: journey,
          path,
          period: begun,
        })),
      ),
    );
    await given(
      ...filled(
        "ended_journeys",
        ...all.flatMap(({ journey, ended }) =>
          ended
            .split(" ")
            .filter((text) => text !== "")
            .map((text) => ({
              journey_id: journey,
              period: Number(text.split(":")[0]),
              ending: text.split(":")[1] ?? "",
            })),
        ),
      ),
    );
    await given(...labels("outcome", "20261: 1.1.0", "20262: 1.1.0"));
    await given(...labels("variant", "20261: 1.1.1", "20261: 1.1.2", "20262: 1.1.1", "20262: 1.1.2"));
    await given("paths", "path_id uinteger, path varchar", [
      [1, "1"],
      [2, "12"],
    ]);
    const ends = await Ends.of(database(), { k: 5, stageOf: () => 1 });
    for (const period of [20261, 20262]) ends.follow(await ends.read(database(), period));
    await ends.load(database());
  };
  const counts = () => rows("select period, n from mart.end_outcomes");
  const paths = () => rows("select period, path_id, n, won, lost, renewed from mart.end_variants");

  it("counts what ended in a quarter whenever it began, and a journey that ended twice in each, in all once", async () => {
    await given_([
      { path: "12", n: 9, begun: 20261, ended: "20262:won" },
      { path: "12", n: 8, begun: 20261, ended: "20261:won 20262:renewed" },
      { path: "1", n: 7, begun: 20262, ended: "20262:lost" },
    ]);
    expect(await counts()).toEqual([
      [0, 24],
      [20261, 8],
      [20262, 24],
    ]);
    expect(await paths()).toEqual([
      [0, 1, 7, 0, 7, 0],
      [0, 2, 17, 17, 0, 8],
      [20261, 2, 8, 8, 0, 0],
      [20262, 1, 7, 0, 7, 0],
      [20262, 2, 17, 9, 0, 8],
    ]);
    const links = await rows(
      "select place, source, target, n from mart.end_links where period = 20262 and not is_backward",
    );
    expect(links).toEqual([
      [-1, -6, 1, 24],
      [0, 1, -1, 7],
      [0, 1, 2, 17],
      [1, 2, -1, 17],
    ]);
  });

  it("tells of a few less where too few of a quarter's journeys are of another end", async () => {
    await given_([
      { path: "12", n: 40, begun: 20261, ended: "20261:won" },
      { path: "12", n: 2, begun: 20261, ended: "" },
    ]);
    expect(await counts()).toEqual([
      [0, 35],
      [20261, 35],
    ]);
  });
});
