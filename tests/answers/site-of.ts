// Sites of a few rows. In: what matters of a folder. Out: what every page would know of it.
import { afterAll, beforeAll } from "vitest";
import type { Site } from "../../src/answers/site.ts";
import type { Database } from "../../src/database/database.ts";
import { openNative } from "../../src/database/native.ts";
import { buildIn, type Texts } from "../journey/built.ts";
import { type Given, given } from "../journey/given.ts";

type Sites = {
  /** Of touchpoints a and b, and customers of whom five are enough. */
  readonly siteOf: (what: Partial<Given>) => Promise<Site | null>;
  readonly siteOfTexts: (texts: Texts) => Promise<Site | null>;
};

/** One engine for all tests of a file. */
export function sites(): Sites {
  let database: Database;
  beforeAll(async () => {
    database = await openNative();
  });
  afterAll(() => database.close());
  const siteOfTexts = async (texts: Texts) => (await buildIn(database, texts)).site;
  return {
    siteOfTexts,
    siteOf: (what) => siteOfTexts(given({ touchpoints: { a: 1, b: 2 }, smallGroup: 5, ...what })),
  };
}
