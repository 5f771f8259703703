import { expect, it } from "vitest";
import themeOpinions from "../../../src/journey/marts/theme_opinions.sql?raw";
import { inBothEngines } from "../both-engines.ts";
import { filled } from "../table-rows.ts";

inBothEngines("theme_opinions.sql", ({ given, run, rows }) => {
  it("tells every theme of an opinion's words once, and none of what is not rated or not written", async () => {
    await given("theme_rules", "rank integer, touchpoint_id usmallint, pattern varchar", [
      [0, 1, "* devis *"],
      [0, 1, "* proposition *"],
      [1, 2, "* livr* *"],
    ]);
    await given("feedback", "feedback_id bigint, words varchar, score double", [
      [1, "Le devis, la proposition : tard.", -2],
      [2, "DEVIS livré", 1],
      [3, "", 1],
      [4, "devis", null],
      [5, "endevisé", 1],
    ]);
    await given(
      ...filled("opinion_rows", ...[1, 2, 3, 4, 5].map((one) => ({ feedback_id: one, customer_id: one }))),
    );
    await run(themeOpinions);
    expect(await rows("select feedback_id, theme_id from theme_opinions")).toEqual([
      [1, 0],
      [2, 0],
      [2, 1],
    ]);
  });
});
