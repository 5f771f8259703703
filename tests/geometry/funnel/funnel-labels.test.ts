import { expect, test } from "vitest";
import type { Finding } from "../../../src/answers/finding.ts";
import { isEmpty } from "../../../src/geometry/chart.ts";
import { funnelLayout } from "../../../src/geometry/funnel/funnel.ts";
import { sampleFunnel, sampleFunnelBefore, sampleSite } from "../../fixtures/sample-answers.ts";
import { sampleFindings, stopsAtCart } from "../../fixtures/sample-findings.ts";

const goalDown: Finding = {
  ...stopsAtCart,
  ...{ key: "reached/achat", measure: "reached", level: "stage", place: "achat" },
  ...{ verdict: "down", difference: -0.02 },
};

function said(stage: string, width: number, language: "fr" | "en"): string[] {
  const layout = funnelLayout(sampleFunnel, sampleFunnelBefore, sampleSite, {
    ...{ language, width },
    findings: { ...sampleFindings, findings: [goalDown] },
  });
  if (isEmpty(layout)) throw new Error(layout.empty);
  const bar = layout.bars.find((one) => one.stage === stage);
  return (bar?.labels ?? []).map((line) => line.text.replace(/[\u202F\u00A0]/gu, " "));
}

test("wide: name and counts, share and change, then the loss and the time to the next stage", () => {
  expect(said("achat", 1120, "fr")).toEqual([
    "Achat",
    "2 248 parcours",
    "55 %",
    "−2 pts",
    "67 % de l’étape précédente",
    "1 145 pas (encore) suivis",
    "Délai médian 3,2 j (la moitié entre 2,0 j et 5,0 j) ; n = 1 018",
  ]);
});

test("wide: a long name takes two lines and its counts stand below, uncut", () => {
  const stages = sampleSite.stages.map((stage) =>
    stage.id === "achat" ? { ...stage, names: { fr: "Demande d'ouverture", en: "" } } : stage,
  );
  const layout = funnelLayout(
    sampleFunnel,
    null,
    { ...sampleSite, stages },
    { language: "fr", width: 1120, findings: sampleFindings },
  );
  if (isEmpty(layout)) throw new Error(layout.empty);
  const [first, second, counts] = layout.bars.find((one) => one.stage === "achat")?.labels ?? [];
  expect(`${first?.text} ${second?.text}`).toBe("Demande d'ouverture");
  expect((second?.y ?? 0) - (first?.y ?? 0)).toBe(18);
  expect((counts?.y ?? 0) - (second?.y ?? 0)).toBe(19);
});

test("on a phone the time is shortened rather than cut, and keeps its n", () => {
  expect(said("consideration", 328, "en")).toEqual([
    "Consideration",
    "3,346 journeys",
    "82%",
    "1,037 lost (31%) · 61 open",
    "Median time 26 h (30 min – 6.0 d); n = 2,248",
  ]);
});

test("where nothing is lost only the open journeys are told", () => {
  const stages = sampleFunnel.stages.map((stage) =>
    stage.stage === "conscience" ? { ...stage, lost: 0, open: 2 } : stage,
  );
  const layout = funnelLayout({ ...sampleFunnel, stages }, null, sampleSite, { language: "fr", width: 1120 });
  if (isEmpty(layout)) throw new Error(layout.empty);
  const texts = layout.bars.find((one) => one.stage === "conscience")?.labels.map((line) => line.text);
  expect(texts).toContain("2\u00A0en cours");
  expect(texts?.some((text) => text.includes("perdu"))).toBe(false);
});

test("a loss stays under the bars even where hardly anybody is lost", () => {
  const stages = sampleFunnel.stages.map((stage) => ({
    ...stage,
    reached: 4066,
    own: 4066,
    lost: 1,
    open: 2,
  }));
  const layout = funnelLayout({ ...sampleFunnel, stages }, null, sampleSite, { language: "fr", width: 1240 });
  if (isEmpty(layout)) throw new Error(layout.empty);
  const [first] = layout.bars;
  const loss = first?.labels.find((line) => line.text.includes("perdu"));
  const end = (first?.own_box.x ?? 0) + (first?.own_box.width ?? 0);
  expect((loss?.x ?? Number.NaN) + (loss?.width ?? 0)).toBeLessThanOrEqual(end + 0.01);
});

test("the first stage has no change, the last no loss", () => {
  expect(said("conscience", 358, "fr")[2]).toBe("100 %");
  expect(said("recommandation", 1120, "fr").some((line) => line.includes("perdus"))).toBe(false);
});
