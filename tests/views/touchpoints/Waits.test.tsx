import { expect, it } from "vitest";
import { defaultState } from "../../../src/views/state.ts";
import { Waits } from "../../../src/views/touchpoints/Waits.tsx";
import { sampleSite } from "../../fixtures/sample-answers.ts";
import { markup, textIn } from "../sample-page.tsx";

const wait = (period: string, persona: string | null, mean: number) => ({
  ...{ period, touchpoint: "visite-en-boutique", persona, n: 146, customers: 120 },
  ...{ mean_seconds: mean, error_seconds: 30 },
});
const site = {
  ...sampleSite,
  waits: [
    ...["2026-T2", "2026-T3"].map((period) => wait(period, null, 480)),
    wait("2026-T2", "amateurs", 480),
    wait("2026-T3", "amateurs", 1020),
  ],
};
const state = defaultState(sampleSite);

it("tells what moved in a sentence, and every row with its verdict", () => {
  const html = markup(<Waits language="fr" site={site} state={state} />);
  expect(textIn(html)).toMatch(
    /Amateurs de design : 17 min d’attente en moyenne, contre 8 min au T2 2026 \(de \+8 min à \+10 min\)/,
  );
  expect(html).toContain('data-key="visite-en-boutique/amateurs"');
  expect(textIn(html)).toContain("pas d’évolution nette");
  expect(textIn(markup(<Waits language="en" site={site} state={state} />))).toContain(
    "a mean wait of 17 min, against 8 min in Q2 2026",
  );
});
it("says which choices do not apply, and is not there where no export tells", () => {
  const chosen = markup(<Waits language="fr" site={site} state={{ ...state, segment: "b2b" }} />);
  expect(textIn(chosen)).toContain("ne s’appliquent pas ici");
  expect(markup(<Waits language="fr" site={sampleSite} state={state} />)).toBe("");
});
