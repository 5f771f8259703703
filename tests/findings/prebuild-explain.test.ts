import { expect, test } from "vitest";
import { answerFile } from "../../src/answers/answer-file.ts";
import { checkedAnswer } from "../../src/answers/check-published.ts";
import { foreseenFilters } from "../../src/answers/prebuild.ts";
import { openNative } from "../../src/database/native.ts";
import { answerExplain } from "../../src/findings/answer-explain.ts";
import { buildExplainTables } from "../../src/findings/explain-tables.ts";
import { prebuildExplain } from "../../src/findings/prebuild-explain.ts";
import { twoPersonas } from "./two-personas.ts";

test("each file is what would be answered to its filter, and holds to the schema", async () => {
  const database = await openNative();
  const site = await twoPersonas(database);
  await buildExplainTables(database);
  let told = 0;
  const files = new Map<string, unknown>();
  for await (const { file, content } of prebuildExplain(database, site))
    files.set(file, checkedAnswer(JSON.parse(content), file));
  for (const filter of foreseenFilters(site)) {
    const answer = await answerExplain(database, site, filter);
    expect(files.get(answerFile({ kind: "explain" }, filter) ?? "")).toEqual(answer);
    told += answer.times?.spans.length ?? 0;
  }
  await database.close();
  expect(files.size).toBe(foreseenFilters(site).length);
  expect(told).toBeGreaterThan(3);
});
