import { expect, it } from "vitest";
import { Minutes } from "../../../../src/views/review/papers/Minutes.tsx";
import { textIn } from "../../sample-page.tsx";
import { drawnScreen } from "../meeting/sample-screen.tsx";

const decision = (id: string, date: string) => ({
  ...{ id, date, kind: null, what: { fr: id, en: id } },
  ...{ why: null, known: null, owner: null, due: null, done: null, bet: null },
});

it("tells the site's decisions since the quarter ended, and says what the meeting left empty", async () => {
  const decisions = [decision("Avant", "2026-09-30"), decision("Après", "2026-10-01")];
  const text = textIn(await drawnScreen(Minutes, "map", { decisions }));
  expect(text).toContain("Présents :");
  expect(text).toContain("Après");
  expect(text).not.toContain("Avant");
  expect(text).toContain("Aucun sujet noté par tous.");
});
