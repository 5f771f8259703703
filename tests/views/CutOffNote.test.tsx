import { expect, it } from "vitest";
import { CutOffNote } from "../../src/views/CutOffNote.tsx";
import { sampleSite } from "../fixtures/sample-answers.ts";
import { markup, pageProps } from "./sample-page.tsx";

/** The sample's data begins inside its earlier quarter. */
const site = {
  ...sampleSite,
  periods: sampleSite.periods.map((one) => (one.id === "2026-T2" ? { ...one, complete: false } : one)),
};

it("says where the data begins inside a quarter that is shown or compared with, and nothing of whole ones", async () => {
  expect(markup(<CutOffNote {...(await pageProps("funnel", { site }))} />)).toContain(
    "Les données commencent au cours du T2 2026",
  );
  expect(markup(<CutOffNote {...(await pageProps("funnel"))} />)).toBe("");
  expect(markup(<CutOffNote {...(await pageProps("data", { site }))} />)).toBe("");
});

it("says which sources a quarter lacks, and the stages of which they tell", async () => {
  const [first, second] = sampleSite.stages;
  const told = [first, second].map((stage) => ({ stage: stage?.id ?? "", share: 0.4 }));
  const lacking = {
    ...sampleSite,
    source_ends: [
      {
        ...{ source: "ga4", last_day: "2026-10-14", is_ended: false, is_awaited: false, missing: [] },
        begins: { first_day: "2026-05-02", hidden_from: "2026-04-30", told },
      },
    ],
  };
  const html = markup(<CutOffNote {...(await pageProps("funnel", { site: lacking }))} />);
  expect(html).toContain('data-lacking="2026-T2"');
  expect(html).not.toContain('data-lacking="2026-T3"');
  expect(html).toContain(`ce qu’elle dit de ${first?.names.fr}, ${second?.names.fr} manque`);
});
