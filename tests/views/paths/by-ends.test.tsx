import { expect, it } from "vitest";
import type { EndedPathsAnswer } from "../../../src/answers/rows.ts";
import { byEndsSentences, drawnByEnds } from "../../../src/views/paths/by-ends.tsx";
import { PathsView } from "../../../src/views/paths/PathsView.tsx";
import { samplePaths, samplePathsBefore } from "../../fixtures/sample-answers.ts";
import { sampleEnded, sampleEndedBefore } from "../../fixtures/sample-ended.ts";
import { sampleFindings } from "../../fixtures/sample-findings.ts";
import { sampleExplain } from "../../fixtures/sample-map.ts";
import { markup, textIn, viewProps } from "../sample-page.tsx";

const { nodes, links, n, variants } = samplePaths;
const told: EndedPathsAnswer = { kind: "ended_paths", told: true, n, nodes, links, variants };
const untold: EndedPathsAnswer = { ...told, told: false, n: null, nodes: [], links: [], variants: [] };
const usual = {
  paths: { now: samplePaths, before: samplePathsBefore },
  findings: { now: sampleFindings, before: null },
  explain: { now: sampleExplain, before: null },
};
const seen = async (now: EndedPathsAnswer, open = 0) => {
  const props = await viewProps("paths");
  const ended = { now: { ...sampleEnded, open }, before: sampleEndedBefore };
  const state = { ...props.state, read: "ends" as const };
  return { ...props, ...usual, ended, ended_paths: { now, before: null }, state };
};

it("says what the funnel says of what ended, draws its flow, and lists its whole paths", async () => {
  const props = await seen(told);
  const text = textIn(markup(<PathsView {...props} />));
  expect(text).toMatch(
    /des parcours terminés ont atteint «.Achat.»|\d (peuvent|peut) encore y aller|aucun n’est plus en cours/u,
  );
  expect(text).toMatch(/des parcours commencent par/u);
  expect(text).toMatch(/Dessinés : [\d\s]+ parcours, pour 1.030 fins/u);
  expect(text).toContain("Les chemins complets les plus suivis de ce qui s’est terminé");
  expect(text).toContain("Ceux qui gagnent, ceux qui se perdent");
  // Counted of what begins in the period.
  expect(text).not.toContain("Le parcours lu à rebours");
  expect(markup(<PathsView {...props} />)).toContain('data-table="links"');
  expect(drawnByEnds(props)?.findings.now.findings).toEqual([]);
});

it("tells no share of a path that is won while losses are still to be known", async () => {
  const props = await seen(told);
  const site = { ...props.site, as_of: "2026-07-02" };
  const html = markup(<PathsView {...props} site={site} />);
  expect(textIn(html)).toContain("Trop tôt pour dire quelle part d’un chemin est gagnée");
  expect(html).not.toContain('data-label="Conversion"');
  expect(html).not.toContain('data-label="Ressenti"');
});

it("draws nothing where these choices are not told, and says why", async () => {
  const props = await seen(untold);
  expect(drawnByEnds(props)).toBeNull();
  const html = markup(<PathsView {...props} />);
  expect(html).not.toContain("<svg");
  expect(textIn(html)).toContain("sans passage obligé");
  expect(byEndsSentences(props).length).toBeGreaterThan(0);
});

it("says nothing of folding on one's own files", async () => {
  const props = await seen(told);
  const text = textIn(markup(<PathsView {...props} site={{ ...props.site, exact: true }} />));
  expect(text).not.toContain("par soustraction");
});
