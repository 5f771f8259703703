import { expect, it } from "vitest";
import eventsByPage from "../../../src/journey/loading/events_by_page.sql?raw";
import { readingMacros } from "../../../src/journey/reading/macros.ts";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("events_by_page.sql", ({ database, given, query }) => {
  it("names the events that count where their page is, the most frequent first, and no view of a page", async () => {
    for (const macro of readingMacros) await database().run(macro);
    const kinds = [
      "$session_end",
      "video_play",
      "$pageview",
      "[Amplitude] Page Viewed",
      "page_vue",
      "",
      "purchase",
    ];
    await given(
      "kind_touchpoints",
      "kind_id ubigint, event_name varchar, is_of_page boolean",
      kinds.map((event, at) => [at, event, event !== "purchase"]),
    );
    await given("stg_interactions", "file_id usmallint, kind_id ubigint", [
      ...kinds.map((_, at) => [1, at]),
      [1, 1],
      [2, 2],
      [3, 0],
    ]);
    expect(await query(eventsByPage)).toEqual([
      { file_id: 1, n: 3, events: "video_play · $session_end" },
      { file_id: 3, n: 1, events: "$session_end" },
    ]);
  });
});
