import { expect, it } from "vitest";
import type { Pain } from "../../../src/findings/pains.ts";
import { IrritantsView, irritantSentences } from "../../../src/views/irritants/IrritantsView.tsx";
import { stakeText } from "../../../src/views/irritants/PainList.tsx";
import { markup, textIn, viewProps } from "../sample-page.tsx";
import { irritantsProps } from "./irritants-page.tsx";

it("leads with the dearest and the assumption behind it, in both languages", async () => {
  for (const language of ["fr", "en"] as const) {
    const [first] = irritantSentences(await irritantsProps({ language }));
    expect(first).toContain(language === "fr" ? "Fiche produit" : "Product page");
    expect(first).toContain("30");
  }
});

it("says that no loss is proven where none is, and nothing of the kind where none could be", async () => {
  const props = await irritantsProps();
  const exit = { lost: 3, of: 40, open: 2, expected: 0.1, against: "stage", others: [] } as const;
  const ofExit = (own: Pain["done"]["exit"]): Pain[] =>
    props.pains.map((pain) => ({ ...pain, stake: null, done: { ...pain.done, exit: own } }));
  const sentence = (own: Pain["done"]["exit"]) => irritantSentences({ ...props, pains: ofExit(own) })[0];
  const proven = "Aucun point de contact ne perd, de façon prouvée";
  expect(sentence({ ...exit, excess: { value: -1, low: -4, high: 2 } })).toContain(proven);
  for (const untold of [null, { ...exit, excess: null }])
    expect(sentence(untold)).toContain("Aucune perte ne peut être comparée à un attendu");
  // Nothing is proven of what most may still go on from: that no loss is, would read as good news.
  const early = { ...exit, open: 4, excess: { value: -1, low: -4, high: 2 } };
  expect(sentence(early)).toMatch(/^Trop tôt pour dire.*peuvent encore reprendre/u);
});

it("leads with the largest proven loss where no amount is read, and its card says as much", async () => {
  const props = await irritantsProps();
  const losing = (lost: number, low: number): Pain["done"]["exit"] => ({
    ...{ lost, of: 772, open: 0, expected: 0.18, against: "stage", others: [] },
    excess: { value: lost - 140, low, high: lost - 100 },
  });
  const painsOf = (exits: readonly Pain["done"]["exit"][]): Pain[] =>
    props.pains.slice(0, exits.length).map((pain, at) => ({
      ...{ ...pain, stake: null },
      done: { ...pain.done, exit: exits[at] ?? null },
    }));
  const pains = painsOf([losing(300, 20), losing(531, 353), losing(150, -4)]);
  const [first = "", ...others] = irritantSentences({ ...props, pains });
  expect(first.replaceAll(/\s/g, " ")).toContain("391 parcours de plus (intervalle à 95 % : 353 à 431)");
  expect(others.join(" ")).toContain("Un autre point de contact perd aussi plus que l’attendu.");
  expect(first).not.toContain("sans écart prouvé");
  const [besides] = irritantSentences({ ...props, pains: painsOf([losing(500, 300), losing(531, 353)]) });
  expect(besides?.replaceAll(/\s/g, " ")).toMatch(
    /au-delà de l’attendu, sans écart prouvé avec « [^»]+ » : 391/u,
  );
  const pain = pains[1];
  if (pain === undefined) throw new Error("three touchpoints are in the sample");
  const irritants = { ...props.irritants, now: { ...props.irritants.now, worth: [] } };
  expect(stakeText({ ...props, irritants, pain })).toMatch(
    /^391.parcours perdus au-delà de l’attendu \(de.353.à.431\)$/,
  );
});

it("holds its parts, its table and its findings; under the threshold nothing but that", async () => {
  const html = markup(<IrritantsView {...(await irritantsProps())} />);
  expect(html).toContain('data-table="irritants"');
  expect(html).toContain('data-table="findings"');
  expect(textIn(html)).not.toMatch(/NaN|undefined|Infinity/);
  const props = await irritantsProps({
    state: { ...(await viewProps("frictions")).state, persona: "hotels" },
  });
  expect(irritantSentences(props)).toEqual([]);
  expect(markup(<IrritantsView {...props} />)).not.toContain("data-pain");
});
