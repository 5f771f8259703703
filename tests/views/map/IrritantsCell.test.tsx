import { expect, it } from "vitest";
import { IrritantsCell } from "../../../src/views/map/IrritantsCell.tsx";
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
it("says that there is none", async () => {
  expect(textIn(markup(<IrritantsCell {...(await cellProps("conscience"))} />))).toBe(
    "ni ressenti négatif, ni recul prouvé",
  );
});
