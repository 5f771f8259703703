import { expect, it } from "vitest";
import type { Marks } from "../../../../src/review/scoring.ts";
import { MarkFields } from "../../../../src/views/review/meeting/MarkFields.tsx";
import { markup, textIn } from "../../sample-page.tsx";

const drawn = (marks: Marks, participants = 3) =>
  markup(
    <MarkFields language="fr" legend="Valeur" participants={participants} marks={marks} onMarks={() => {}} />,
  );

it("hides what was typed until all are in", () => {
  const html = drawn([4, 1]);
  expect(html.match(/value="•"/gu)).toHaveLength(2);
  expect(html).not.toMatch(/value="[1-4]"/u);
  expect(textIn(html)).toContain("Il manque une note.");
});
it("then shows the spread, not only the mean", () => {
  const text = textIn(drawn([4, 1, 4]));
  expect(text).toContain("moyenne 3,0");
  expect(text).toContain("de 1 à 4");
  expect(text).toContain("Avis partagés");
});
