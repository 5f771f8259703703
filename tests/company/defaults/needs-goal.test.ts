import { expect, it } from "vitest";
import type { TouchpointRule } from "../../../src/company/company.ts";
import { givesBack, handsOver, needsGoal } from "../../../src/company/defaults/needs-goal.ts";

const named = (fr: string, more: Partial<TouchpointRule> = {}): boolean =>
  needsGoal({
    id: "x",
    touchpoint: { fr, en: fr },
    stage: "s",
    channel: { fr: "c", en: "c" },
    direction: null,
    owner: null,
    source: null,
    event: null,
    page: null,
    device: null,
    via: null,
    ...more,
  });

it("is told by what can only follow a purchase, an order or a contract", () => {
  for (const name of [
    "Livraison à domicile",
    "Retrait en boutique",
    "Retour ou annulation",
    "Renouvelé",
    "Résilié",
    "Home delivery",
    "Pick-up in store",
  ])
    expect([name, named(name)]).toEqual([name, true]);
});

it("is not told by an opinion, a survey, a complaint or a visit", () => {
  for (const name of [
    "Avis publié",
    "Enquête à chaud",
    "Réclamation",
    "Agence",
    "Application",
    "Retour client",
    "Échange téléphonique",
    "Usage du produit",
  ])
    expect([name, named(name)]).toEqual([name, false]);
});

it("is what the company says, where it says so", () => {
  expect(named("Livraison", { needsGoal: false })).toBe(false);
  expect(named("Application", { needsGoal: true })).toBe(true);
});

it("hands over what is delivered or ended, gives back what is returned, and renews what is paid anew", () => {
  const told = (name: string) => {
    const touchpoint = { fr: name, en: name };
    return [handsOver({ touchpoint }), givesBack({ touchpoint })];
  };
  expect(
    ["Livraison à domicile", "Résiliation", "Retour et remboursement", "Renouvellement"].map(told),
  ).toEqual([
    [true, false],
    [true, false],
    [false, true],
    [false, false],
  ]);
});
