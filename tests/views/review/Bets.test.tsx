import { expect, it } from "vitest";
import { Bets } from "../../../src/views/review/Bets.tsx";
import { sampleSite } from "../../fixtures/sample-answers.ts";
import { markup, textIn, viewProps } from "../sample-page.tsx";

const decision = {
  ...{ id: "a", date: "2026-04-21", kind: null, why: null, known: null, owner: "Web", due: null, done: null },
  ...{ what: { fr: "Relancer", en: "Remind" }, bet: null },
};

it("says that a decision stands without a bet, when it was taken and by whom", async () => {
  const html = markup(
    <Bets {...(await viewProps("review"))} site={{ ...sampleSite, decisions: [decision] }} language="fr" />,
  );
  expect(html).toContain('data-status="none"');
  expect(textIn(html).replaceAll(/[\u00A0\u202F]/g, " ")).toContain("21 avril 2026 · Web");
});

it("gives no figure of a bet that was not measured", async () => {
  const bet = {
    measure: "stops",
    level: "touchpoint",
    place: "panier",
    direction: "up",
    amount: null,
    by: "2026-T4",
    confidence: null,
  } as const;
  const none = {
    before: null,
    after: null,
    difference: null,
    low: null,
    high: null,
    n: null,
    n_before: null,
  };
  const site = {
    ...sampleSite,
    decisions: [{ ...decision, bet }],
    bets: [{ decision: "a", status: "early" as const, ...none }],
  };
  const text = textIn(markup(<Bets {...(await viewProps("review"))} site={site} language="fr" />));
  expect(text).toContain("trop tôt");
  expect(text).not.toContain("Mesuré");
});

it("says what is done and when, and what is past its day, once anybody writes it down", async () => {
  const props = await viewProps("review");
  const late = { ...decision, id: "b", what: { fr: "Tarder", en: "Delay" }, due: "2026-01-31" };
  const textOf = (decisions: readonly (typeof decision | typeof late)[]) =>
    textIn(markup(<Bets {...props} site={{ ...sampleSite, decisions: decisions as never }} />));
  expect(textOf([late])).not.toContain("pas dite faite");
  const text = textOf([{ ...decision, done: "2026-06-22" } as never, late]);
  expect(text.replaceAll(/[\u00A0\u202F]/g, " ")).toContain("faite le 22 juin 2026");
  expect(text).toContain("échéance passée, pas dite faite");
});
