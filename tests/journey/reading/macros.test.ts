import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../../src/database/database.ts";
import { openNative } from "../../../src/database/native.ts";
import { readingMacros } from "../../../src/journey/reading/macros.ts";

describe("readingMacros", () => {
  let database: Database;
  beforeAll(async () => {
    database = await openNative();
  });
  afterAll(() => database.close());

  it("builds on nothing but itself, in its order, and may be run again", async () => {
    for (const macros of [...readingMacros, ...readingMacros]) await database.run(macros);
    const names = readingMacros.flatMap((macros) =>
      [...macros.matchAll(/create or replace macro (\w+)/g)].map(([, name]) => name),
    );
    // Each name once: a second one would silently take the first one's place.
    expect(names.length).toBeGreaterThan(30);
    expect(new Set(names).size).toBe(names.length);
  });
});
