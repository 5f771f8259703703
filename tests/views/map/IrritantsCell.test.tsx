import { expect, it } from "vitest";
import { IrritantsCell } from "../../../src/views/map/IrritantsCell.tsx";
import { missedDelay } from "../../fixtures/sample-irritants.ts";
import { markup, textIn } from "../sample-page.tsx";
import { cellProps } from "./map-page.tsx";

it("tells what is said and what is done, with both n, the worst first", async () => {
  const html = markup(<IrritantsCell {...(await cellProps("achat"))} />);
  expect(html).toContain("map-irritant-worse");
  expect([...html.matchAll(/data-irritant="([^"]+)"/g)].map(([, id]) => id)).toContain("panier");
  expect(textIn(html)).toMatch(
    /Panier s’est aggravé .*fait : \d+ % s’y arrêtent \(\d+ sur [\d ]+\) · sans responsable/,
  );
});
it("says that there is none, and of what", async () => {
  const props = await cellProps("conscience");
  const none = { ...props, stage: { ...props.stage, irritants: [] } };
  expect(textIn(markup(<IrritantsCell {...none} />))).toBe(
    "ni ressenti négatif, ni recul, ni perte au-delà de l’attendu qui soit prouvé ; ni délai manqué",
  );
  const { irritants: _, ...answers } = props.answers;
  expect(textIn(markup(<IrritantsCell {...none} answers={answers} />))).toBe(
    "ni ressenti négatif, ni recul prouvé",
  );
});
it("says how often what is more negative than elsewhere is negative: its mean may be above zero", async () => {
  const props = await cellProps("achat");
  const [one] = props.stage.irritants;
  if (one === undefined) throw new Error("the sample hurts nowhere");
  const said = { n: 37, customers: 36, mean: 0.6, negative: 13 };
  const irritants = [{ ...one, state: "louder" as const, said }];
  expect(textIn(markup(<IrritantsCell {...props} stage={{ ...props.stage, irritants }} />))).toMatch(
    /plus négatif qu’ailleurs 35 % d’avis négatifs \(13 sur 37 avis de 36 clients\), moyenne \+0,6/u,
  );
});
it("tells what is lost beyond what is expected, with its interval", async () => {
  const props = await cellProps("achat");
  const [one] = props.stage.irritants;
  if (one === undefined) throw new Error("the sample hurts nowhere");
  const irritants = [{ ...one, state: "losing" as const, excess: { value: 63, low: 24, high: 101 } }];
  expect(textIn(markup(<IrritantsCell {...props} stage={{ ...props.stage, irritants }} />))).toMatch(
    /perd plus qu’attendu .*63 de plus qu’attendu \(intervalle à 95 % : 24 à 101\)/u,
  );
});

it("tells a promise that was not kept, as the page of irritants does", async () => {
  const props = await cellProps("achat");
  const [one] = props.stage.irritants;
  if (one === undefined) throw new Error("the sample hurts nowhere");
  const irritants = [{ ...one, state: "late" as const, late: { waits: [], delays: [missedDelay] } }];
  const stage = { ...props.stage, irritants };
  expect(textIn(markup(<IrritantsCell {...props} stage={stage} />))).toMatch(
    /fait attendre .*Délai promis « Sous cinq jours » : manqué, 48 % à temps \(n = 60\)/u,
  );
  expect(textIn(markup(<IrritantsCell {...props} language="en" stage={stage} />))).toMatch(
    /keeps people waiting .*Promised delay “In five days”: missed, 48% in time \(n = 60\)/u,
  );
});
