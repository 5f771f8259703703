import { describe, expect, test } from "vitest";
import { type Role, stageOfRole } from "../../../src/company/defaults/roles.ts";

const ROLES: readonly Role[] = [
  "discover",
  "explore",
  "compare",
  "buy",
  "receive",
  "get_help",
  "stay",
  "recommend",
];

function stagesCalled(...names: string[]) {
  return names.map((name) => ({ id: name, names: { fr: name, en: name } }));
}

function stagesOfRoles(...names: string[]): (string | null)[] {
  const stages = stagesCalled(...names);
  return ROLES.map((role) => stageOfRole(role, stages));
}

describe("the usual models of stages have a place for each role", () => {
  test("four stages: the decision is the purchase, so a cart is still a consideration", () => {
    const found = stagesOfRoles("Sensibilisation", "Considération", "Décision", "Après-achat");
    expect(found).toEqual([
      "Sensibilisation",
      "Considération",
      "Considération",
      "Décision",
      "Après-achat",
      "Après-achat",
      "Après-achat",
      "Après-achat",
    ]);
  });

  test("five stages", () => {
    const found = stagesOfRoles("Conscience", "Considération", "Achat", "Rétention", "Plaidoyer");
    expect(found).toEqual([
      "Conscience",
      "Considération",
      "Considération",
      "Achat",
      "Rétention",
      "Rétention",
      "Rétention",
      "Plaidoyer",
    ]);
  });

  test("six stages have none for recommending", () => {
    const found = stagesOfRoles(
      "Sensibilisation",
      "Recherche",
      "Évaluation",
      "Achat",
      "Utilisation",
      "Support",
    );
    expect(found).toEqual([
      "Sensibilisation",
      "Recherche",
      "Évaluation",
      "Achat",
      "Utilisation",
      "Support",
      "Utilisation",
      null,
    ]);
  });

  test("the same in English", () => {
    expect(stagesOfRoles("Awareness", "Consideration", "Purchase", "Retention", "Advocacy")).toEqual([
      "Awareness",
      "Consideration",
      "Consideration",
      "Purchase",
      "Retention",
      "Retention",
      "Retention",
      "Advocacy",
    ]);
  });
});

test("where both a decision and a purchase exist, a cart is at the decision", () => {
  expect(stagesOfRoles("Considération", "Décision", "Achat").slice(2, 4)).toEqual(["Décision", "Achat"]);
});

test("stages that only the company knows have no role", () => {
  expect(stagesOfRoles("Printemps", "Été")).toEqual(ROLES.map(() => null));
});
