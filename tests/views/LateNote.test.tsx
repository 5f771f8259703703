import { expect, it } from "vitest";
import { LateNote } from "../../src/views/LateNote.tsx";
import { defaultState } from "../../src/views/state.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";
import { markup, pageProps, textIn } from "./sample-page.tsx";

const site = { ...sampleSite, late: { won: 46, late: 45, days: 230 } };
const drawn = async (page: string, change: object) =>
  markup(<LateNote {...(await pageProps(page, change))} />);

it("says who came after the window, the one that would hold them, and leads to the reading that counts them", async () => {
  const html = await drawn("map", { site });
  expect(textIn(html).replaceAll(/[\u00A0\u202F]/g, " ")).toContain(
    "45 des 46 parcours arrivés à « Achat » l’ont fait après leur délai (conversion_window_days)",
  );
  expect(html).toContain('href="/entonnoir/?read=ends"');
});

it("says nothing where the window holds them, in the reading that counts them, and on pages without rates", async () => {
  expect(await drawn("map", {})).toBe("");
  expect(await drawn("funnel", { site, state: { ...defaultState(sampleSite), read: "ends" } })).toBe("");
  expect(await drawn("data", { site })).toBe("");
});
