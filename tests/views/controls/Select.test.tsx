import { afterAll, beforeAll, expect, it } from "vitest";
import { Select } from "../../../src/views/controls/Select.tsx";
import { openSampleSite, type SampleSite, settled } from "../../site/sample-site.ts";
import { markup } from "../sample-page.tsx";

let site: SampleSite;
beforeAll(async () => {
  site = await openSampleSite();
});
afterAll(() => site.close());

it("is a native select inside its label, with the value chosen", () => {
  const options = [
    ["a", "Un"],
    ["b", "Deux"],
  ] as const;
  const html = markup(
    <Select name="period" label="Période" value="b" options={options} onChange={() => {}} from={{}} />,
  );
  expect(html).toMatch(/^<label class="select"><span>Période<\/span><select name="period"/);
  expect(html).toContain('<option value="b" selected="">Deux</option>');
});

it("shows a choice at once, while its answer is on its way, and what Back brings before that", async () => {
  const { page } = await site.open("entonnoir/?period=all");
  await settled(page);
  // Never fetched ahead from "all", and never answered.
  await page.route("**/answers/**", () => undefined);
  const shown = await page.evaluate(() => {
    const persona = document.querySelector<HTMLSelectElement>('select[name="persona"]');
    const period = document.querySelector<HTMLSelectElement>('select[name="period"]');
    if (persona === null || period === null) return null;
    for (const [field, value] of [
      [period, "2026-T2"],
      [persona, "amateurs"],
    ] as const) {
      field.value = value;
      field.dispatchEvent(new Event("change", { bubbles: true }));
    }
    return [period.value, persona.value, location.search];
  });
  expect(shown?.slice(0, 2)).toEqual(["2026-T2", "amateurs"]);
  expect(shown?.[2]).toMatch(/period=2026-T2.*persona=amateurs/u);
  await page.evaluate(() => history.back());
  await page.waitForFunction(
    () => document.querySelector<HTMLSelectElement>('select[name="persona"]')?.value === "",
  );
  await page.context().close();
});
