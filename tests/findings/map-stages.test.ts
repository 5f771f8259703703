import { expect, it } from "vitest";
import { untestedFindings } from "../../src/answers/finding.ts";
import { type MapAnswers, mapStages } from "../../src/findings/map-stages.ts";
import {
  counted,
  sampleEmotions,
  sampleEmotionsBefore,
  sampleFunnel,
  sampleFunnelBefore,
  sampleSite,
} from "../fixtures/sample-answers.ts";
import { sampleFindings } from "../fixtures/sample-findings.ts";
import { sampleTouchpoints } from "../fixtures/sample-map.ts";

const answers: MapAnswers = {
  funnel: { now: sampleFunnel, before: sampleFunnelBefore },
  emotion: { now: sampleEmotions, before: sampleEmotionsBefore },
  touchpoints: { now: sampleTouchpoints },
  findings: { now: sampleFindings },
};
const stages = mapStages(answers, sampleSite, "fr");
const at = (id: string) => stages.find((stage) => stage.id === id);

it("tells each stage once, in their order, with its share of entrants in both quarters", () => {
  expect(stages.map(({ id }) => id)).toEqual(sampleSite.stages.map(({ id }) => id));
  expect(stages[0]?.flow).toMatchObject({ share: 1, shareBefore: 1, afterGoal: false });
  const achat = sampleFunnel.stages[2];
  expect(at("achat")?.flow).toMatchObject({
    reached: achat?.reached,
    share: (achat?.reached ?? 0) / (sampleFunnel.mature ?? 1),
    afterGoal: true,
  });
});
it("counts as lost who went no further before the goal, and after it who is not seen at the next stage", () => {
  const goal = sampleSite.stages.findIndex(({ id }) => id === sampleSite.goal_stage);
  const expected = sampleFunnel.stages.map(({ reached, lost }, place) => {
    const next = sampleFunnel.stages[place + 1];
    return place < goal ? lost : next === undefined ? null : reached - next.reached;
  });
  expect(stages.map(({ flow }) => flow?.lost)).toEqual(expected);
  expect(expected.slice(goal, -1).some((n) => n !== null && n > 0)).toBe(true);
});
it("holds no shares of two quarters side by side where one is too young, or nothing was compared", () => {
  const none = [null, null, null, null, null];
  for (const findings of [{ ...sampleFindings, days_to_wait: 5 }, untestedFindings("2026-T3", "2026-T2")]) {
    const rows = mapStages({ ...answers, findings: { now: findings } }, sampleSite, "fr");
    expect(rows.map(({ flow }) => flow?.shareBefore)).toEqual(none);
  }
});
it("counts at each touchpoint the mature journeys that pass it, the busiest first", () => {
  const passing = (number: number) =>
    counted("now")
      .filter(({ path, state }) => state !== "young" && path.includes(number))
      .reduce((sum, { n }) => sum + n, 0);
  const { touchpoints = [] } = at("consideration") ?? {};
  expect(touchpoints.map(({ id, n }) => [id, n])).toEqual(
    [
      ["fiche-produit", passing(4)],
      ["visite-en-boutique", passing(5)],
      ["demande-de-devis", passing(6)],
    ].sort((a, b) => Number(b[1]) - Number(a[1])),
  );
});
it("marks a touchpoint whose change is proven, and its stage's irritants", () => {
  const cart = at("achat")?.touchpoints.find(({ id }) => id === "panier");
  expect(cart?.moved).toBe("worse");
  expect(at("achat")?.irritants.map(({ touchpoint }) => touchpoint)).toContain("panier");
});
it("is silent where too few spoke, and tells no flow where none is mature", () => {
  expect(at("conscience")?.feeling).toBeNull();
  const young = { ...sampleFunnel, mature: 0 };
  const none = mapStages({ ...answers, funnel: { now: young, before: null } }, sampleSite, "en");
  expect(none.every(({ flow }) => flow === null)).toBe(true);
});
it("leaves out a touchpoint that no mature journey passed: the lanes stand on the map's own base", () => {
  const young = {
    ...sampleTouchpoints,
    touchpoints: sampleTouchpoints.touchpoints.map((row) =>
      row.touchpoint === "fiche-produit" ? { ...row, mature: 0 } : row,
    ),
  };
  const rows = mapStages({ ...answers, touchpoints: { now: young } }, sampleSite, "fr");
  const ids = rows.find(({ id }) => id === "consideration")?.touchpoints.map(({ id }) => id) ?? [];
  expect(ids).not.toContain("fiche-produit");
  expect(ids).toContain("visite-en-boutique");
});
