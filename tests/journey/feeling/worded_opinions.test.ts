import { expect, it } from "vitest";
import wordedOpinions from "../../../src/journey/feeling/worded_opinions.sql?raw";
import { inBothEngines } from "../both-engines.ts";
import { filled } from "../table-rows.ts";

inBothEngines("worded_opinions.sql", ({ given, run, query }) => {
  it("has the words as they may be read, whether the rating is low, and a name of its own for who is not known", async () => {
    await given(
      ...filled(
        "feedback",
        { feedback_id: 1, customer_id: 7, score: -0.6 },
        { feedback_id: 2, customer_id: 7, score: -0.5 },
        { feedback_id: 3, customer_id: null, score: null },
        { feedback_id: 4, score: 2 },
        { feedback_id: 5, score: 2 },
      ),
    );
    await given("redacted_words", "feedback_id bigint, words varchar", [
      [3, "et puis"],
      [2, "moyen"],
      [1, "mal [nom]"],
      [4, ""],
    ]);
    await run(wordedOpinions);
    expect(await query("from worded_opinions")).toEqual([
      { feedback_id: 1, person: "c7", is_low: true, words: "mal [nom]" },
      { feedback_id: 2, person: "c7", is_low: false, words: "moyen" },
      { feedback_id: 3, person: "f3", is_low: null, words: "et puis" },
    ]);
  });
});
