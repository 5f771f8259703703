import { expect, it } from "vitest";
import { RushHourLink } from "../../src/views/RushHourLink.tsx";
import { sampleSite } from "../fixtures/sample-answers.ts";
import { markup, viewProps } from "./sample-page.tsx";

it("leads to how rush hour is felt, with the choices, where that is known alone", async () => {
  const props = await viewProps("emotion");
  const side = { n: 40, customers: 40, mean: 0, error: 0.1 };
  const rows = [{ period: null, rush: side, others: side }];
  const felt = { touchpoint: "visite-en-boutique", starts: 540, ends: 600, of_five: true, rows };
  const state = { ...props.state, period: "2026-T1" };
  const html = markup(<RushHourLink {...props} state={state} site={{ ...sampleSite, felt_hours: [felt] }} />);
  expect(html).toMatch(/href="\/points-de-contact\/\?[^"]*period=2026-T1[^"]*#felt-hours"/);
  expect(markup(<RushHourLink {...props} site={sampleSite} />)).toBe("");
});
