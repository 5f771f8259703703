import { expect, it } from "vitest";
import { pages } from "../../../src/views/page-table.ts";
import { defaultState } from "../../../src/views/state.ts";
import { FeltHours } from "../../../src/views/touchpoints/FeltHours.tsx";
import { sampleSite } from "../../fixtures/sample-answers.ts";
import { markup, textIn } from "../sample-page.tsx";

const side = (n: number, mean: number) => ({ n, customers: n, mean, error: 0.1 });
const site = {
  ...sampleSite,
  felt_hours: [
    {
      ...{ touchpoint: "visite-en-boutique", starts: 540, ends: 575, of_five: true },
      rows: [
        { period: null, rush: side(58, -0.5), others: side(101, 1.48) },
        { period: "2026-T2", rush: side(21, -0.57), others: side(46, 1.48) },
      ],
    },
  ],
};
const state = defaultState(sampleSite);
const drawn = (change: object) =>
  markup(<FeltHours {...{ language: "fr", site, state, pages, ...change }} />);

it("tells the crowd's opinion beside the others', in both languages, and every row in the table", () => {
  const html = drawn({});
  expect(textIn(html)).toContain(
    "de 9 h à 9 h 35, à l’heure de pointe, donne −0,5 (2,5 sur 5), contre +1,5 (4,5 sur 5)",
  );
  expect(textIn(html)).toContain("n = 58 et 101");
  expect(html).toContain('data-key="visite-en-boutique/all"');
  expect(html).toContain('data-key="visite-en-boutique/2026-T2"');
  expect(html).toContain('data-value="1.48"');
  expect(textIn(html)).toContain("n trop petit");
  expect(textIn(drawn({ language: "en" }))).toContain(
    "from 9:00 to 9:35, at rush hour, gives −0.5 (2.5 of 5)",
  );
});

it("says which choices do not apply, and is not there where no touchpoint has a rush hour", () => {
  expect(textIn(drawn({ state: { ...state, persona: "amateurs" } }))).toContain("ne s’appliquent pas ici");
  expect(drawn({ site: sampleSite })).toBe("");
});
