import { expect, it } from "vitest";
import type { ReshapedAnswer } from "../../../src/answers/rows.ts";
import { PathsView, pathsSentences } from "../../../src/views/paths/PathsView.tsx";
import { drawnAs, LensElsewhere, LensNote, lensSentence } from "../../../src/views/paths/seen-otherwise.tsx";
import { samplePaths, samplePathsBefore } from "../../fixtures/sample-answers.ts";
import { sampleFindings } from "../../fixtures/sample-findings.ts";
import { sampleExplain } from "../../fixtures/sample-map.ts";
import { markup, textIn, viewProps } from "../sample-page.tsx";

const byStage: ReshapedAnswer = {
  ...{ kind: "reshaped", told: true, n: 100, nothing_left: 0 },
  nodes: [
    { column: 0, node: "stage:conscience", n: 70, members: 1 },
    { column: 0, node: "others", n: 30, members: null },
    { column: 1, node: "stage:achat", n: 70, members: 1 },
  ],
  links: [{ column: 0, source: "stage:conscience", target: "stage:achat", n: 70, median_seconds: null }],
};
const untold: ReshapedAnswer = { ...byStage, told: false, n: null, nodes: [], links: [] };
const usual = {
  paths: { now: samplePaths, before: samplePathsBefore },
  findings: { now: sampleFindings, before: null },
};
const seen = async (lens: "stage" | "without:panier", now: ReshapedAnswer) => {
  const props = await viewProps("paths");
  return { ...props, ...usual, reshaped: { now, before: null }, state: { ...props.state, lens } };
};

it("draws stages by their names, with the rule, and leaves what follows as it was", async () => {
  const props = await seen("stage", byStage);
  const text = textIn(markup(<PathsView {...props} explain={{ now: sampleExplain, before: null }} />));
  expect(text).toMatch(/70.% des parcours commencent par «.Conscience.»/u);
  expect(text).toContain("n’en font qu’un");
  expect(text).toContain("Les chemins complets les plus suivis");
});

it("tells no stop of a touchpoint in a flow of stages", async () => {
  const drawn = drawnAs(await seen("stage", byStage));
  expect(drawn.findings.now.findings).toEqual([]);
  expect(drawn.site.touchpoints.map(({ id }) => id)).toContain("stage:achat");
});

it("says what cannot be told, and then shows the usual flow", async () => {
  const props = await seen("stage", untold);
  expect(drawnAs(props)).toMatchObject(usual);
  expect(lensSentence(props)).toBeNull();
  expect(pathsSentences(props, "start")[0]).toMatch(/s’y arrêtent/);
  expect(textIn(markup(<LensNote {...props} />))).toContain("aucun chiffre publié ne tient les deux");
});

it("counts who had nothing but what is left out", async () => {
  const props = await seen("without:panier", { ...byStage, nothing_left: 12 });
  expect(textIn(markup(<LensNote {...props} />))).toMatch(
    /Panier.» est retiré .*12 parcours n’ont que ce point de contact/u,
  );
});

it("says where the flow can be seen otherwise, of a site that folds its groups", async () => {
  const props = await viewProps("paths");
  const folded = { ...props, site: { ...props.site, left_out: [] } };
  expect(textIn(markup(<LensElsewhere {...folded} />))).toContain("se lit sur vos propres fichiers");
});
