import { expect, it } from "vitest";
import { endsAs } from "../../../src/company/defaults/ends-journey.ts";
import { SALES } from "../../../src/company/defaults/sales.ts";

const named = (fr: string, isBeforeGoal: boolean) =>
  endsAs(
    {
      ...{ id: "x", touchpoint: { fr, en: fr }, stage: "s", channel: { fr: "c", en: "c" } },
      ...{ direction: null, owner: null, source: null, event: null, page: null, device: null, via: null },
    },
    isBeforeGoal,
  );

it("a deal is lost before the goal; after it, what ends is given up or renewed", () => {
  expect(["Affaire perdue", "Deal lost"].map((name) => named(name, true))).toEqual(["lost", "lost"]);
  expect(["Renouvellement", "Contract renewed", "Réabonnement"].map((name) => named(name, false))).toEqual([
    "renewed",
    "renewed",
    "renewed",
  ]);
  expect(
    ["Résiliation", "Non renouvelé", "Renouvellement perdu", "Churn"].map((name) => named(name, false)),
  ).toEqual(["gone", "gone", "gone", "gone"]);
});

it("nothing is renewed before it was bought, and all other names end nothing", () => {
  expect(named("Renouvellement", true)).toBeNull();
  for (const name of ["Panier", "Réclamation", "Objets trouvés", "Colis égaré"])
    expect([named(name, true), named(name, false)]).toEqual([null, null]);
});

it("knows the usual ends of a sales team by the names they are given", () => {
  const endings = SALES.map(({ touchpoint: { fr, en } }) => [fr, named(en, false), named(en, true)]);
  expect(endings.filter(([, after, before]) => after !== null || before !== null)).toEqual([
    ["Résiliation", "gone", null],
    ["Renouvellement", "renewed", null],
    ["Affaire perdue", "gone", "lost"],
  ]);
});
