import { describe, expect, it } from "vitest";
import type { Change } from "../../../src/words/takeaways/change.ts";
import { type FunnelFacts, funnelTakeaway } from "../../../src/words/takeaways/funnel.ts";
import { plain } from "../sentences.ts";

const up: Change = { verdict: "up", difference: 0.062, against: "T2\u00A02026" };
const funnel: FunnelFacts = {
  goal: { name: "Achat", n: 380, share: 0.38, change: { ...up, verdict: "down", difference: -0.019 } },
  mature: 1000,
  pending: 1,
  loss: { name: "Considération", n: 450, share: 0.5 },
  slowest: { from: "Achat", to: "Rétention", seconds: 276_480, n: 210 },
};

describe("funnelTakeaway", () => {
  it("says the share that reaches the goal, the largest loss, the longest move and what is too young", () => {
    expect(plain(funnelTakeaway(funnel, "fr"))).toEqual([
      "38 % des parcours atteignent « Achat », 1,9 point de moins qu’au T2 2026 ; n = 1 000.",
      "La plus grosse perte : 450 parcours s’arrêtent à « Considération », soit 50 % de ceux qui y arrivent.",
      "Le passage le plus long : de « Achat » à « Rétention », 3,2 j en médiane (n = 210).",
      "1 parcours trop récent n’est pas encore dans ces taux.",
    ]);
  });
  it("says when it is too early to judge, and nothing else", () => {
    const young = { ...funnel, goal: null, mature: 0, pending: 40, loss: null, slowest: null };
    expect(plain(funnelTakeaway(young, "fr"))).toEqual([
      "Trop tôt pour juger : les 40 parcours commencés sont encore trop récents.",
    ]);
  });
  it("keeps silent about what is not there", () => {
    expect(funnelTakeaway({ ...funnel, pending: 0, loss: null, slowest: null }, "en")).toHaveLength(1);
  });
});
