import { expect, it } from "vitest";
import { untestedFindings } from "../../../src/answers/finding.ts";
import { Standing } from "../../../src/views/map/Standing.tsx";
import { sampleFindings } from "../../fixtures/sample-findings.ts";
import { markup, textIn } from "../sample-page.tsx";
import { mapProps } from "./map-page.tsx";

const drawn = async (now: typeof sampleFindings) =>
  markup(<Standing {...(await mapProps())} findings={{ now, before: null }} />);

it("says how many arrive, where most are lost and where they feel worst, each leading to its page", async () => {
  const html = await drawn(untestedFindings("2026-T3", null));
  const text = textIn(html);
  expect(text).toMatch(/des parcours atteignent « Achat »/u);
  expect(text).toMatch(/La plus grosse perte :/u);
  expect(text).toMatch(/Le ressenti/u);
  expect(html).toContain('href="/entonnoir/');
  expect(html).toContain('href="/emotions/');
});

it("leaves the word to what is proven to have changed", async () => {
  expect(await drawn(sampleFindings)).toBe("");
});
