import { expect, it } from "vitest";
import { PainList } from "../../../src/views/irritants/PainList.tsx";
import { markup, textIn } from "../sample-page.tsx";
import { irritantsProps } from "./irritants-page.tsx";

it("has a card for each touchpoint that hurts, with three voices and the calculation on screen", async () => {
  const props = await irritantsProps();
  const html = markup(<PainList {...props} />);
  const card = html.slice(html.indexOf('data-pain="fiche-produit"'));
  for (const voice of ["said", "done", "endured"]) expect(card).toContain(`data-voice="${voice}"`);
  expect(textIn(card)).toContain("d’aboutissement chez ceux qui continuent × 264 € × 30 % récupérables");
  expect(html).not.toContain("<details");
});

it("says that nothing stands out, rather than show an empty list", async () => {
  const props = await irritantsProps();
  expect(textIn(markup(<PainList {...props} pains={[]} />))).toContain(
    "Aucun point de contact ne se distingue",
  );
});

it("says why there is no money at a touchpoint after the goal", async () => {
  const props = await irritantsProps();
  const loud = props.pains.map((pain) =>
    pain.touchpoint === "panier" ? { ...pain, done: { ...pain.done, level: "high" as const } } : pain,
  );
  const html = markup(<PainList {...props} pains={loud} />);
  expect(textIn(html.slice(html.indexOf('data-pain="panier"')))).toContain("après l’objectif");
});
