import { expect, test } from "vitest";
import { DEFAULT_STAGES } from "../../../src/company/defaults/stages.ts";
import { DEFAULT_RULES, defaultTouchpointRules } from "../../../src/company/defaults/touchpoints.ts";
import { foldPattern } from "../../../src/company/pattern.ts";

const own = {
  id: null,
  touchpoint: { fr: "Paiement", en: "Pay" },
  channel: { fr: "Site mobile", en: "Phone" },
  stage: "achat",
  direction: null,
  owner: "E-commerce",
  source: "ga4",
  event: "x",
  page: null,
  device: null,
  via: null,
};

test("with the usual stages no default rule is left out, and each has a stage", () => {
  const rules = defaultTouchpointRules(DEFAULT_STAGES);
  expect(rules.length).toBe(DEFAULT_RULES.length);
  expect(new Set(rules.map(({ stage }) => stage))).toEqual(new Set(DEFAULT_STAGES.map(({ id }) => id)));
});

test("rules whose stage has no counterpart are left out", () => {
  const stages = [{ id: "achat", names: { fr: "Achat", en: "Purchase" } }];
  expect(defaultTouchpointRules(stages).every(({ stage }) => stage === "achat")).toBe(true);
  expect(defaultTouchpointRules([{ id: "printemps", names: { fr: "Printemps", en: "Spring" } }])).toEqual([]);
});

test("a touchpoint that the company has itself keeps its own stage, owner and names in the default rules", () => {
  const rules = defaultTouchpointRules(DEFAULT_STAGES, [own]);
  const payment = rules.filter(
    ({ touchpoint, channel }) => touchpoint.fr === "Paiement" && channel.fr === "Site mobile",
  );
  expect(payment.length).toBeGreaterThan(0);
  for (const rule of payment) {
    expect(rule).toMatchObject({
      stage: "achat",
      owner: "E-commerce",
      touchpoint: own.touchpoint,
      channel: own.channel,
    });
    expect(rule.source).toBeNull();
  }
});

test("patterns are written folded, and no rule accepts everything", () => {
  for (const rule of DEFAULT_RULES) {
    const patterns = [rule.source, rule.event, rule.page, rule.device, rule.via].filter(
      (text) => text !== null,
    );
    expect(patterns.length).toBeGreaterThan(0);
    for (const pattern of patterns) expect(foldPattern(pattern)).toBe(pattern);
  }
});

test("one touchpoint has the same English name and direction on every line", () => {
  const seen = new Map<string, string>();
  for (const { touchpoint, channel, role, direction } of DEFAULT_RULES) {
    const said = JSON.stringify([touchpoint.en, channel.en, direction]);
    const identity = JSON.stringify([touchpoint.fr, channel.fr, role]);
    expect(seen.get(identity) ?? said).toBe(said);
    seen.set(identity, said);
  }
});

test("the rules stay few enough to be compared with every kind of interaction", () => {
  const alternatives = (pattern: string | null) => pattern?.split("|").length ?? 1;
  const rows = DEFAULT_RULES.map(({ source, event, page, device, via }) =>
    [source, event, page, device, via].reduce((product, pattern) => product * alternatives(pattern), 1),
  );
  expect(rows.reduce((sum, n) => sum + n, 0)).toBeLessThan(3_000);
});
