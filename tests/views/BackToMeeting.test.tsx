import { expect, it } from "vitest";
import { BackToMeeting } from "../../src/views/BackToMeeting.tsx";
import { defaultState } from "../../src/views/state.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";
import { markup, pageProps } from "./sample-page.tsx";

it("leads back to the screen that somebody came from, with the same choices", async () => {
  const state = { ...defaultState(sampleSite), screen: "low", segment: "b2b" };
  const html = markup(<BackToMeeting {...(await pageProps("funnel"))} state={state} />);
  expect(html).toContain('href="/revue/?segment=b2b&amp;screen=low"');
  expect(markup(<BackToMeeting {...(await pageProps("funnel"))} />)).toBe("");
});
