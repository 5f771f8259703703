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
