import { expect, it } from "vitest";
import { Result, ScoringScreen } from "../../../../src/views/review/meeting/ScoringScreen.tsx";
import { subjectsOf } from "../../../../src/views/review/meeting/subjects.ts";
import { markup, textIn } from "../../sample-page.tsx";
import { drawnScreen, screenProps } from "./sample-screen.tsx";

it("asks for the value first, a field a participant, and shows no mark", async () => {
  const html = await drawnScreen(ScoringScreen, "scoring");
  expect(html.match(/aria-label="Valeur, Participant/gu)).toHaveLength(5);
  expect(html).not.toContain('aria-label="Effort');
  expect(html).not.toContain('data-table="scores"');
});
it("tells the order once all are in, with the spread and the grade of what is known", async () => {
  const subjects = subjectsOf(await screenProps("scoring"), ["Un chat"]).slice(-2);
  const [first, second] = subjects;
  if (first === undefined || second === undefined) throw new Error("two subjects were wanted");
  const marks = {
    [first.id]: { value: [1, 2], effort: [4, 4] },
    [second.id]: { value: [4, 4], effort: [1, 3] },
  } as const;
  const scoring = { participants: 2, added: ["Un chat"], marks };
  const text = textIn(markup(<Result subjects={subjects} scoring={scoring} language="fr" />));
  expect(text.indexOf(second.name)).toBeLessThan(text.indexOf(first.name));
  expect(text).toContain("4,0 tous à 4");
  expect(text).toContain("2,0 de 1 à 3");
  const waiting = { ...scoring, participants: 3 };
  expect(markup(<Result subjects={subjects} scoring={waiting} language="fr" />)).toBe("");
});
