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
  expect(html.slice(0, html.indexOf('<details class="pains-rest"'))).not.toContain("<details");
});

it("has a place for every touchpoint, with a card or without: other pages lead to each of them", async () => {
  const props = await irritantsProps();
  const html = markup(<PainList {...props} />);
  expect(props.pains.some((pain) => !html.includes(`data-pain="${pain.touchpoint}"`))).toBe(true);
  for (const { touchpoint } of props.pains) expect(html.split(`id="irritant-${touchpoint}"`)).toHaveLength(2);
});

it("speaks of no money where no amount was read: the page says so once", async () => {
  const props = await irritantsProps();
  const irritants = { ...props.irritants, now: { ...props.irritants.now, worth: [] } };
  const pains = props.pains.map((pain) => ({ ...pain, stake: null }));
  const text = textIn(markup(<PainList {...props} irritants={irritants} pains={pains} />));
  expect(text).not.toMatch(/montant|En jeu/u);
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
  expect(textIn(html.slice(html.indexOf('data-pain="panier"')))).toContain("après le but");
});
