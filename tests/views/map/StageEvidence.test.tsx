import { expect, it } from "vitest";
import { StageEvidence } from "../../../src/views/map/StageEvidence.tsx";
import { markup, textIn } from "../sample-page.tsx";
import { cellProps } from "./map-page.tsx";

it("tells the counts, the rule of the grade, and the way to path, funnel, feelings and files", async () => {
  const html = markup(<StageEvidence {...(await cellProps("achat"))} />);
  expect([...html.matchAll(/href="([^"]+)"/g)].map(([, link]) => link)).toEqual([
    expect.stringMatching(/^\/parcours\/\?anchor=from:/),
    "/entonnoir/",
    "/emotions/?point=stage:achat",
    "/donnees/",
  ]);
  expect(textIn(html)).toContain("0 déduit d’une étape suivante");
  expect(textIn(html)).toContain("D : moins de 5 avis.");
});
