import { expect, it } from "vitest";
import { StageLines } from "../../../src/views/map/StageLines.tsx";
import { sampleSeries } from "../../fixtures/sample-map.ts";
import { markup, textIn } from "../sample-page.tsx";
import { cellProps } from "./map-page.tsx";

it("draws each measure of the stage over time, with a table each; nothing until the answer has come", async () => {
  const props = await cellProps("achat");
  expect(markup(<StageLines {...props} series={null} />)).toBe("");
  const html = markup(<StageLines {...props} series={sampleSeries} />);
  expect(html.match(/<figure/g)).toHaveLength(3);
  expect(html.match(/data-table="series"/g)).toHaveLength(3);
  const silent = markup(<StageLines {...(await cellProps("conscience"))} series={sampleSeries} />);
  expect(textIn(silent)).toContain("Il faut deux trimestres pour tracer une ligne.");
});
