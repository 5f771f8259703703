import { expect, it } from "vitest";
import { Ended } from "../../../src/views/review/Ended.tsx";
import { sampleSite } from "../../fixtures/sample-answers.ts";
import { sampleEnded, sampleEndedBefore } from "../../fixtures/sample-ended.ts";
import { markup, viewProps } from "../sample-page.tsx";

it("stands beside what entered, and leads to the funnel read so", async () => {
  const site = { ...sampleSite, as_of: "2028-01-01" };
  const props = await viewProps("review", { site });
  const html = markup(<Ended {...props} ended={{ now: sampleEnded, before: sampleEndedBefore }} />);
  expect(html).toContain("600");
  expect(html).toContain('href="/entonnoir/?read=ends"');
  expect(markup(<Ended {...props} ended={{ now: { ...sampleEnded, n: null }, before: null }} />)).toBe("");
});
