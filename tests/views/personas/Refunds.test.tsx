import { expect, it } from "vitest";
import type { ValuesAnswer } from "../../../src/answers/rows.ts";
import { Refunds } from "../../../src/views/personas/Refunds.tsx";
import { sampleValues } from "../../fixtures/sample-map.ts";
import { markup, textIn, viewProps } from "../sample-page.tsx";

const drawn = async (more: Partial<ValuesAnswer>) => {
  const values = { now: { ...sampleValues, ...more }, before: null };
  return markup(<Refunds {...(await viewProps("personas"))} values={values} />);
};

it("tells the share of orders given back, in all and by entry channel, and the table", async () => {
  const html = await drawn({});
  expect(textIn(html)).toMatch(/5,0.% des commandes sont remboursées/u);
  expect(textIn(html)).toContain("Par canal d’entrée");
  expect(html).toContain('data-value-of="channel/Site mobile"');
  expect(html).toContain('data-table="refunds"');
});

it("says that these files do not tell it, or that too few do, and nothing where nothing is measured", async () => {
  expect(textIn(await drawn({ refunds: null }))).toContain("Aucun de ces fichiers ne dit combien");
  expect(textIn(await drawn({ refunds: [] }))).toContain("n trop petit");
  expect(await drawn({ told: false })).toBe("");
});
