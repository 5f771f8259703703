import { expect, it } from "vitest";
import { Select } from "../../../src/views/controls/Select.tsx";
import { markup } from "../sample-page.tsx";

it("is a native select inside its label, with the value chosen", () => {
  const options = [
    ["a", "Un"],
    ["b", "Deux"],
  ] as const;
  const html = markup(
    <Select name="period" label="Période" value="b" options={options} onChange={() => {}} />,
  );
  expect(html).toMatch(/^<label class="select"><span>Période<\/span><select name="period"/);
  expect(html).toContain('<option value="b" selected="">Deux</option>');
});
