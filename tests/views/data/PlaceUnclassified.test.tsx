// Events to place, on the data page. In: a site. Out: a button until somebody wants it.
import { expect, test } from "vitest";
import { PlaceUnclassified } from "../../../src/views/data/PlaceUnclassified.tsx";
import { sampleSite } from "../../fixtures/sample-answers.ts";
import { markup, textIn } from "../sample-page.tsx";

test("nothing is asked before somebody wants to place them", () => {
  const html = markup(<PlaceUnclassified site={sampleSite} language="en" />);
  expect(textIn(html)).toContain("Place these events");
  expect(html).not.toContain("radio");
});
