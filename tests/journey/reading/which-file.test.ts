import { expect, it } from "vitest";
import { fileOf, sourceOf } from "../../../src/journey/reading/which-file.ts";

it("names the one file that a table is of, quotes doubled, or the columns that say it of each row", () => {
  const meaning = { source: "l'outil" };
  expect([fileOf({ fileId: 7 }), sourceOf({ fileId: 7, meaning })]).toEqual(["7::usmallint", "'l''outil'"]);
  expect([fileOf({ fileId: null }), sourceOf({ fileId: null, meaning })]).toEqual(["file_id", "source"]);
});
