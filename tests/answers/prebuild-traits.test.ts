import { expect, it } from "vitest";
import { prebuildTraits } from "../../src/answers/prebuild-traits.ts";
import type { Database } from "../../src/database/database.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";

it("asks each quarter and kind once, and writes each trait from the start and the end", async () => {
  const asked: unknown[] = [];
  const database = {
    query: (_sql: string, values: unknown) => {
      asked.push(values);
      return Promise.resolve([]);
    },
  } as unknown as Database;
  const files: string[] = [];
  for await (const { file } of prebuildTraits(database, sampleSite)) files.push(file);
  expect(asked).toHaveLength(4);
  expect(files).toContain("trait-device-mobile-end/2026-T3.json");
  expect(new Set(files).size).toBe(
    2 * sampleSite.traits.reduce((sum, { periods }) => sum + periods.length, 0),
  );
});
