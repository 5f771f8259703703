import { expect, it } from "vitest";
import { ChoiceField, DayField, LineField, NumberField } from "../../../src/views/review/fields.tsx";
import { markup } from "../sample-page.tsx";

const still = { onValue: () => undefined };

it("stand under their names, with what is written in them", () => {
  expect(markup(<LineField name="Quoi" required value="Relancer" {...still} />)).toMatch(
    /<label class="decision-wide">Quoi<input required=""[^>]*value="Relancer"\/><\/label>/u,
  );
  expect(markup(<NumberField name="Combien" min={0} max={4} step="any" value="2" {...still} />)).toMatch(
    /<label>Combien<input type="number" min="0" max="4" step="any" value="2"\/><\/label>/u,
  );
});

it("a day is of a year that people write", () => {
  const html = markup(<DayField name="Fait le" min="2026-10-01" value="2026-10-20" {...still} />);
  expect(html).toContain('min="2026-10-01" max="9999-12-31"');
});

it("a choice offers to choose nothing, and shows what is chosen", () => {
  const options = [
    ["up", "Hausse"],
    ["down", "Baisse"],
  ] as const;
  const html = markup(<ChoiceField name="Sens" none="Choisir" {...{ options }} value="down" {...still} />);
  expect(html).toContain('<option value="">Choisir</option>');
  expect(html).toContain('<option value="down" selected="">Baisse</option>');
});
