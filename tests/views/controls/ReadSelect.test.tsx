import { expect, it } from "vitest";
import { printedChoices } from "../../../src/views/controls/printed-choices.ts";
import { ReadSelect } from "../../../src/views/controls/ReadSelect.tsx";
import { pageNamed } from "../../../src/views/page-table.ts";
import { defaultState } from "../../../src/views/state.ts";
import { sampleSite } from "../../fixtures/sample-answers.ts";
import { markup, pageProps, textIn } from "../sample-page.tsx";

it("offers what begins and what ends", async () => {
  expect(textIn(markup(<ReadSelect {...(await pageProps("funnel"))} />))).toBe(
    "Lire le trimestre par ce qui y commence par ce qui s’y termine",
  );
});

it("is said on paper, on the pages that it concerns alone", () => {
  const state = { ...defaultState(sampleSite), read: "ends" } as const;
  expect(printedChoices(pageNamed("funnel"), state, sampleSite, "fr")).toContain("Par ce qui s’y termine");
  expect(printedChoices(pageNamed("paths"), state, sampleSite, "fr")).toContain("Par ce qui s’y termine");
  expect(printedChoices(pageNamed("emotion"), state, sampleSite, "fr")).not.toContain("termine");
});
