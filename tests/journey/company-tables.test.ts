import { describe, expect, it } from "vitest";
import type { Company, TouchpointRule } from "../../src/company/company.ts";
import {
  numberOfStage,
  numberTouchpoints,
  rankSources,
  rulesByNumber,
} from "../../src/journey/company-tables.ts";

const rule = (id: string, name: string): TouchpointRule => ({
  id,
  touchpoint: { fr: name, en: name },
  stage: "achat",
  channel: { fr: "Site", en: "Site" },
  direction: null,
  owner: null,
  source: null,
  event: name,
  page: null,
  device: null,
  via: null,
});

describe("numberTouchpoints", () => {
  const rules = [
    rule("panier", "1"),
    rule("accueil", "2"),
    rule("panier", "3"),
    rule("panier--boutique", "4"),
  ];
  const numbered = (list: readonly TouchpointRule[]) =>
    numberTouchpoints(list).map(({ number, rule }) => [number, rule.id]);

  it("counts the rules of one touchpoint once, by the first of them", () => {
    expect(numberTouchpoints(rules).map(({ rule }) => rule.event)).toEqual(["2", "1", "4"]);
  });

  it("numbers them in the order of their ids, whatever the order of the lines", () => {
    const inOrder = [
      [1, "accueil"],
      [2, "panier"],
      [3, "panier--boutique"],
    ];
    expect(numbered(rules)).toEqual(inOrder);
    expect(numbered(rules.toReversed())).toEqual(inOrder);
    expect([...rulesByNumber(rules)].map(([number, { id }]) => [number, id])).toEqual(inOrder);
  });
});

describe("numberOfStage", () => {
  it("counts stages from one in the order of the journey, and none for what is no stage", () => {
    const stages = ["avant", "achat"].map((id) => ({ id, names: { fr: id, en: id } }));
    expect(["avant", "achat", "gone"].map((id) => numberOfStage(stages, id))).toEqual([1, 2, 0]);
  });
});

describe("rankSources", () => {
  it("puts the sources of parcours.yaml first, in its order, then the others by name, each once", () => {
    const company = { sources: [{ name: "web" }, { name: "crm" }] } as unknown as Company;
    expect(rankSources(company, ["zendesk", "crm", "ga4", "web", "crm"])).toEqual([
      "web",
      "crm",
      "ga4",
      "zendesk",
    ]);
  });
});
