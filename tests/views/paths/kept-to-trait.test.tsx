import { expect, it } from "vitest";
import type { TraitAnswer } from "../../../src/answers/rows.ts";
import { keptToTrait, TraitNote, traitSentences } from "../../../src/views/paths/kept-to-trait.tsx";
import { PathsView } from "../../../src/views/paths/PathsView.tsx";
import { samplePaths, samplePathsBefore } from "../../fixtures/sample-answers.ts";
import { sampleFindings } from "../../fixtures/sample-findings.ts";
import { sampleExplain } from "../../fixtures/sample-map.ts";
import { markup, textIn, viewProps } from "../sample-page.tsx";

const half = Math.round((samplePaths.n ?? 0) / 2);
const told: TraitAnswer = {
  ...{ kind: "trait", told: true, n: half, mature: 100, converted: 20 },
  nodes: samplePaths.nodes,
  links: samplePaths.links,
};
const untold: TraitAnswer = {
  ...{ kind: "trait", told: false, n: null, mature: null, converted: null },
  nodes: [],
  links: [],
};
const usual = {
  paths: { now: samplePaths, before: samplePathsBefore },
  findings: { now: sampleFindings, before: null },
  explain: { now: sampleExplain, before: null },
};
const seen = async (now: TraitAnswer) => {
  const props = await viewProps("paths");
  const state = { ...props.state, trait: "device:mobile" };
  return { ...props, ...usual, trait: { now, before: null }, state };
};

it("tells of the trait's journeys alone, and of nobody else", async () => {
  const props = await seen(told);
  const text = textIn(markup(<PathsView {...props} />));
  expect(text).toMatch(/mobile.» : [\d\s]+ parcours, 50.% de ceux de la période/u);
  expect(text).toMatch(/20.% atteignent «.Achat.» \(n = 100/u);
  expect(text).toContain("premier contact qui en indique un");
  // Counted of everybody: not under this filter.
  expect(text).not.toContain("Les chemins complets les plus suivis");
  expect(keptToTrait(props)?.findings.now.findings).toEqual([]);
});

it("draws nothing where it is not told, and says where it is", async () => {
  const props = await seen(untold);
  expect(keptToTrait(props)).toBeNull();
  expect(traitSentences(props)).toEqual([]);
  const text = textIn(markup(<PathsView {...props} />));
  expect(text).toMatch(/n’est pas compté avec ces choix : ce site ne publie ce filtre que seul/u);
  expect(text).toContain("T3 2026");
  expect(markup(<PathsView {...props} />)).not.toContain("<svg");
});

it("says of one's own files no quarters", async () => {
  const props = await seen(untold);
  const text = textIn(markup(<TraitNote {...props} site={{ ...props.site, exact: true }} />));
  expect(text).toMatch(/n’est pas compté avec ces choix\.$/u);
});
