import { describe, expect, it } from "vitest";
import type { ToldFinding } from "../../../src/words/takeaways/findings.ts";
import { type FunnelFacts, funnelTakeaway } from "../../../src/words/takeaways/funnel.ts";
import { plain } from "../sentences.ts";

const moved: ToldFinding = {
  ...{
    measure: "reached",
    name: "Achat",
    word: "down",
    against: "T2\u00A02026",
    exploratory: false,
    broken: [],
  },
  ...{ before: 0.399, after: 0.38, difference: -0.019, mix: null, provable: null, of_entrants: null },
  ...{ n: 1000, n_before: 1200, count: 380, count_before: 479, customers: 900, customers_before: 1100 },
};
const funnel: FunnelFacts = {
  goal: { name: "Achat", n: 380, share: 0.38 },
  moved,
  isStart: false,
  mature: 1000,
  pending: 1,
  existing: 0,
  untold: [],
  unseen: [],
  past: [],
  deduced: [],
  beyond: [],
  loss: { name: "Considération", n: 450, share: 0.5 },
  slowest: { from: "Achat", to: "Rétention", seconds: 276_480, n: 210 },
};

describe("funnelTakeaway", () => {
  it("says the share that reaches the goal, the largest loss, the longest move and what is too young", () => {
    expect(plain(funnelTakeaway(funnel, "fr"))).toEqual([
      "38 % des parcours atteignent « Achat », 1,9 point de moins qu’au T2 2026 ; 380 sur 1 000, 479 sur 1 200.",
      "La plus grosse perte : 450 parcours s’arrêtent à « Considération », soit 50 % de ceux qui y arrivent.",
      "Le passage le plus long : de « Achat » à « Rétention », 3,2 j en médiane (n = 210).",
      "1 parcours trop récent n’est pas encore dans ces taux.",
    ]);
  });
  it("says of all quarters together which stages nobody was seen in during some of them", () => {
    const one = { name: "Devis", periods: ["T1 2026", "T2 2026"] };
    const many = { name: "Devis", periods: ["1", "2", "3", "4", "5"] };
    const told = (deduced: FunnelFacts["deduced"], language: "fr" | "en") =>
      plain(funnelTakeaway({ ...funnel, deduced }, language)).at(-1);
    expect(told([one], "fr")).toMatch(
      /^Personne n’est vu à « Devis » \(T1 2026, T2 2026\) : .* meilleur qu’il n’est/,
    );
    expect(told([one], "en")).toMatch(
      /^Nobody is seen at “Devis” \(T1 2026, T2 2026\): .* better than it is/,
    );
    expect(told([many], "fr")).toContain("pendant 5 de ces périodes");
    expect(told([many], "en")).toContain("during 5 of these periods");
  });
  it("says one journey as one", () => {
    const loss = { name: "Panier", n: 1, share: 0.5 };
    expect(funnelTakeaway({ ...funnel, loss }, "fr").join(" ")).toMatch(/\s1\sparcours s’arrête à /u);
    expect(funnelTakeaway({ ...funnel, loss }, "en").join(" ")).toMatch(/\s1\sjourney stops at /u);
  });
  it("says the share alone where nothing was compared", () => {
    expect(plain(funnelTakeaway({ ...funnel, moved: null }, "fr"))[0]).toBe(
      "38 % des parcours atteignent « Achat » ; n = 1 000.",
    );
    expect(plain(funnelTakeaway({ ...funnel, moved: null }, "en"))[0]).toBe(
      "38% of journeys reach “Achat”; n = 1,000.",
    );
  });
  it("says when it is too early to judge, and nothing else", () => {
    const young = { ...funnel, goal: null, moved: null, mature: 0, pending: 40, loss: null, slowest: null };
    expect(plain(funnelTakeaway(young, "fr"))).toEqual([
      "Trop tôt pour juger : les 40 parcours commencés sont encore trop récents.",
    ]);
  });
  it("waits for nobody where all began after the goal", () => {
    const after = {
      ...funnel,
      goal: null,
      moved: null,
      mature: 0,
      pending: 0,
      loss: null,
      slowest: null,
      existing: 40,
    };
    expect(plain(funnelTakeaway(after, "fr"))).toEqual([
      "40 parcours commencent après le but, déjà atteint auparavant : ils ne sont pas dans ces taux.",
    ]);
  });
  it("says who is counted apart, and of what the files say nothing; with no word of a goal that they cannot tell", () => {
    const apart = { ...funnel, goal: null, loss: null, slowest: null, pending: 0, existing: 1234 };
    const beyond = [
      { name: "Réclamation", n: 69 },
      { name: "Avis", n: 1 },
    ];
    expect(plain(funnelTakeaway({ ...apart, beyond, untold: ["Conscience", "Achat"] }, "fr"))).toEqual([
      "1 234 parcours commencent après le but, déjà atteint auparavant : ils ne sont pas dans ces taux.",
      "« Réclamation » : 69 parcours y passent, tous commencés après le but.",
      "« Avis » : 1 parcours y passe, commencé après le but.",
      "Ces fichiers ne disent rien de « Conscience », « Achat ».",
    ]);
  });
  it("keeps silent about what is not there", () => {
    expect(funnelTakeaway({ ...funnel, pending: 0, loss: null, slowest: null }, "en")).toHaveLength(1);
  });
});

it("says of a stage that nobody was seen in that nothing is deduced there", () => {
  const of = (language: "fr" | "en") =>
    plain(funnelTakeaway({ ...funnel, unseen: ["Découverte"] }, language));
  expect(of("fr").join(" ")).toContain("aucun parcours assez ancien n’est vu à « Découverte »");
  expect(of("en").join(" ")).toContain("no journey old enough is seen at “Découverte”");
});

it("makes no rate of a goal that the funnel begins at", () => {
  const goal = { name: "Commande", n: 838, share: 1 };
  const [fr = ""] = plain(funnelTakeaway({ ...funnel, goal, isStart: true }, "fr"));
  expect(fr).toContain("L’entonnoir commence au but, « Commande »");
  expect(fr).not.toContain("%");
  expect(funnelTakeaway({ ...funnel, goal, isStart: true }, "en")[0]).toContain("begins at the goal");
});

it("says why what follows a goal that no file tells has no rate", () => {
  expect(plain(funnelTakeaway({ ...funnel, past: ["Rétention"] }, "fr")).at(-1)).toBe(
    "Rien ne disant qui atteint le but, ce qui le suit n’a pas de taux : « Rétention ».",
  );
  expect(plain(funnelTakeaway({ ...funnel, past: ["Retention"] }, "en")).at(-1)).toMatch(
    /has no rate: “Retention”\.$/,
  );
});
