import { expect, it } from "vitest";
import { MovedMap } from "../../../src/views/review/MovedMap.tsx";
import { markup, textIn } from "../sample-page.tsx";
import { screenProps } from "./meeting/sample-screen.tsx";

it("draws the map of the quarter with its marks, its legend and its table", async () => {
  const html = markup(<MovedMap {...(await screenProps("map"))} />);
  expect(textIn(html)).toContain("La carte du trimestre");
  expect(html).toContain("river-review-wide");
  expect(html).toContain('data-table="map"');
  // Where no head of a table names the stages, the river does.
  expect(html).toMatch(/<div class="chart-alone">.*river-review-wide/su);
});
