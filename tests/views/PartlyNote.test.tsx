import { expect, it } from "vitest";
import { PartlyNotes } from "../../src/views/PartlyNote.tsx";
import { sampleSite } from "../fixtures/sample-answers.ts";
import { markup, pageProps, textIn } from "./sample-page.tsx";

const [persona, segment] = [sampleSite.personas[0]?.id ?? "", sampleSite.segments[0]?.id ?? ""];
const site = {
  ...sampleSite,
  partly: [
    { part: "persona" as const, id: persona, period: "2026-T3", segments: [segment], n: 137 },
    { part: "segment" as const, id: segment, period: "2026-T2", segments: [], n: 165 },
  ],
};
const drawn = async (page: string, state: object, language: "fr" | "en" = "fr") => {
  const props = await pageProps(page, { site, language });
  return textIn(markup(<PartlyNotes {...props} state={{ ...props.state, ...state }} />)).replaceAll(
    /[\u00A0\u202F]/g,
    " ",
  );
};

it("says which journeys of a persona are counted, and among how many the others may be", async () => {
  expect(await drawn("funnel", { persona })).toMatch(
    /T3 2026 : seuls ses parcours de « .+ » sont comptés ici ; s’il en a d’autres, ils sont parmi les 137 parcours/u,
  );
  expect(await drawn("funnel", { persona }, "en")).toMatch(
    /only its journeys of “.+” are counted here; .*137 journeys/u,
  );
});

it("says it of the period compared with, and of nobody who is not chosen", async () => {
  expect(await drawn("funnel", { segment })).toMatch(/T2 2026 : 165 parcours ne sont dits d’aucun segment/u);
  expect(await drawn("funnel", { segment, compare: null })).toBe("");
  expect(await drawn("funnel", {})).toBe("");
  expect(await drawn("data", { persona })).toBe("");
});
