import { expect, test } from "vitest";
import { answerFile } from "../../src/answers/answer-file.ts";
import { checkedAnswer } from "../../src/answers/check-published.ts";
import { foreseenFilters } from "../../src/answers/prebuild.ts";
import { openNative } from "../../src/database/native.ts";
import { answerImportance } from "../../src/findings/answer-importance.ts";
import { buildImportanceTables } from "../../src/findings/importance-tables.ts";
import { prebuildImportance } from "../../src/findings/prebuild-importance.ts";
import { twoPersonas } from "./two-personas.ts";

test("each file is what would be answered to its filter, and holds to the schema", async () => {
  const database = await openNative();
  const site = await twoPersonas(database);
  await buildImportanceTables(database);
  let told = 0;
  const files = new Map<string, unknown>();
  for await (const { file, content } of prebuildImportance(database, site))
    files.set(file, checkedAnswer(JSON.parse(content), file));
  for (const filter of foreseenFilters(site)) {
    const answer = await answerImportance(database, site, filter);
    expect(files.get(answerFile({ kind: "importance" }, filter) ?? "")).toEqual(answer);
    told += answer.touchpoints.length;
  }
  await database.close();
  expect(files.size).toBe(foreseenFilters(site).length);
  expect(told).toBeGreaterThan(5);
});
