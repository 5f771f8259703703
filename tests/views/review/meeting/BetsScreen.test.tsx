import { expect, it } from "vitest";
import { BetsScreen } from "../../../../src/views/review/meeting/BetsScreen.tsx";
import { sampleSite } from "../../../fixtures/sample-answers.ts";
import { markup, textIn } from "../../sample-page.tsx";
import { drawnScreen, screenProps } from "./sample-screen.tsx";

const decision = (id: string, by: string) => ({
  ...{ id, date: "2026-04-21", kind: null, why: null, known: null, owner: "Web", due: null, done: null },
  what: { fr: id, en: id },
  bet: {
    ...({ measure: "stops", level: "touchpoint", place: "panier", direction: "down" } as const),
    ...{ amount: 0.05, by, confidence: 0.8 },
  },
});

it("tells the bets that were due in the quarter shown, and how many are for another", async () => {
  const decisions = [decision("Relancer", sampleSite.period), decision("Plus tard", "2027-T1")];
  const text = textIn(await drawnScreen(BetsScreen, "bets", { decisions }));
  expect(text).toContain("Relancer");
  expect(text).not.toContain("Plus tard");
  expect(text).toContain("1 autre pari");
});
it("says how many more were due than the screen holds, apart from those of another quarter", async () => {
  const due = ["a", "b", "c", "d", "e"].map((id) => decision(id, sampleSite.period));
  const text = textIn(
    await drawnScreen(BetsScreen, "bets", { decisions: [...due, decision("f", "2027-T1")] }),
  );
  expect(text).toContain("Et 1 de plus, page Revue.");
  expect(text).toContain("1 autre pari, pour un autre trimestre");
  // On the wall, who answers for it; its day stands on the page.
  expect(text).not.toContain("21 avril 2026");
});
it("says that none was due", async () => {
  expect(textIn(await drawnScreen(BetsScreen, "bets", { decisions: [] }))).toContain("Aucun pari");
});
it("of all periods together, asks for the quarter whose bets are meant", async () => {
  const props = await screenProps("bets", { decisions: [decision("Relancer", sampleSite.period)] });
  const all = { ...props, state: { ...props.state, period: "all" } };
  expect(textIn(markup(<BetsScreen {...all} />))).toContain("choisissez-en un");
  expect(textIn(markup(<BetsScreen {...all} />))).not.toContain("Aucun pari n’arrivait");
});
