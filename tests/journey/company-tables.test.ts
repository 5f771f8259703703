import { describe, expect, it } from "vitest";
import type { Company, TouchpointRule } from "../../src/company/company.ts";
import { numberTouchpoints, rankSources } from "../../src/journey/company-tables.ts";

const rule = (name: string, stage: number, channel: string): TouchpointRule => ({
  touchpoint: { fr: name, en: name },
  stage,
  channel: { fr: channel, en: channel },
  direction: null,
  owner: null,
  source: null,
  event: name,
  page: null,
  device: null,
  via: null,
});

describe("numberTouchpoints", () => {
  it("counts rules of one name, stage and channel once, in the order of their first rule", () => {
    const rules = [
      rule("b", 2, "Site"),
      rule("a", 1, "Site"),
      rule("b", 2, "Site"),
      rule("b", 2, "Mobile"),
      rule("b", 3, "Site"),
    ];
    expect(
      numberTouchpoints(rules).map(({ id, rule }) => [id, rule.touchpoint.fr, rule.stage, rule.channel.fr]),
    ).toEqual([
      [1, "b", 2, "Site"],
      [2, "a", 1, "Site"],
      [3, "b", 2, "Mobile"],
      [4, "b", 3, "Site"],
    ]);
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
