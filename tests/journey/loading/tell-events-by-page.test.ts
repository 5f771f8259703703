import { expect, it } from "vitest";
import type { LoadedFile } from "../../../src/journey/loading/loaded-file.ts";
import { tellEventsByPage } from "../../../src/journey/loading/tell-events-by-page.ts";
import { readingMacros } from "../../../src/journey/reading/macros.ts";
import { problemText } from "../../../src/words/problem-text.ts";
import { inBothEngines } from "../both-engines.ts";

const file = { fileId: 1, file: "visits.csv", problems: [] } as unknown as LoadedFile;

inBothEngines("tell-events-by-page.ts", ({ database, given }) => {
  it("tells a file of its unknown events and how many they are, in both languages, and sets no row aside", async () => {
    for (const macro of readingMacros) await database().run(macro);
    await given("kind_touchpoints", "kind_id ubigint, event_name varchar, is_of_page boolean", [
      [1, "video_play", true],
    ]);
    await given("stg_interactions", "file_id usmallint, kind_id ubigint", [
      [1, 1],
      [1, 1],
    ]);
    const [told] = await tellEventsByPage(database(), [file]);
    const [only] = told?.problems ?? [];
    if (only === undefined) throw new Error("nothing told");
    expect([only.code, only.rows, told?.problems.length]).toEqual(["events-by-page", 0, 1]);
    expect(problemText(only, "fr").message).toMatch(/^2 interaction.*video_play/);
    expect(problemText(only, "en").message).toMatch(/^2 interaction.*video_play/);
  });
});
