import { expect, it } from "vitest";
import { Drawing } from "../../src/views/Drawing.tsx";
import { pageNamed } from "../../src/views/page-table.ts";
import { markup, viewProps } from "./sample-page.tsx";

it("draws a page from the answers to what it asks", async () => {
  const funnel = pageNamed("funnel");
  const props = await viewProps("funnel");
  expect(markup(<Drawing {...props} part={funnel} />)).toContain('data-table="funnel"');
});
it("draws nothing while an answer is missing, and a page that asks nothing at once", async () => {
  const props = await viewProps("funnel", { answers: {} });
  expect(markup(<Drawing {...props} part={pageNamed("funnel")} />)).toBe("");
  expect(markup(<Drawing {...props} part={pageNamed("data")} />)).toContain('data-table="files"');
});
it("waits for no answer that its state does not ask for", async () => {
  expect(markup(<Drawing {...(await viewProps("map"))} part={pageNamed("map")} />)).toContain("data-lane");
});
