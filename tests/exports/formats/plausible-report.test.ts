// Plausible reports. In: totals. Out: nothing but a sentence that says where events are.
import { expect, test } from "vitest";
import { factsOf } from "./facts-of.ts";

test.each([
  [
    "pages",
    "date,hostname,page,visits,visitors,pageviews,total_scroll_depth",
    "2026-07-0{i},lumen.example,/p{i},1{i},9,20,3",
  ],
  [
    "sources",
    "date,source,utm_medium,visitors,visits,visit_duration,bounces",
    "2026-07-0{i},Google,cpc,1{i},9,20,3",
  ],
  ["devices", "date,device,visitors,visits,visit_duration,bounces", "2026-07-0{i},Mobile,1{i},9,20,3"],
])("%s are totals", async (_, header, row) => {
  expect(await factsOf([header], [row])).toMatchObject({ format: null, problems: ["file-aggregate"] });
});
