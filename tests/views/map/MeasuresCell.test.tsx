import { expect, it } from "vitest";
import { MeasuresCell } from "../../../src/views/map/MeasuresCell.tsx";
import { markup, textIn } from "../sample-page.tsx";
import { cellProps } from "./map-page.tsx";

it("gives each measure its n, and leaves out what is not measured", async () => {
  const achat = textIn(markup(<MeasuresCell {...(await cellProps("achat"))} />));
  expect(achat).toMatch(/satisfaction .* n = \d+ atteignent l’étape \d+ % n = [\d ]+ délai 26 h n = [\d ]+/);
  const silent = textIn(markup(<MeasuresCell {...(await cellProps("conscience"))} />));
  expect(silent).not.toContain("satisfaction");
});

it("says what the company aims at there, and whether the quarter meets it", async () => {
  const html = markup(<MeasuresCell {...(await cellProps("retention"))} />);
  expect(html).toContain('data-objective="met"');
  expect(textIn(html)).toContain("Livrer en trois jours");
  expect(markup(<MeasuresCell {...(await cellProps("achat"))} />)).not.toContain("data-objective");
});
