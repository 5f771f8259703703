import { expect, it } from "vitest";
import { MeasuredNote } from "../../src/views/MeasuredNote.tsx";
import { sampleSite } from "../fixtures/sample-answers.ts";
import { markup } from "./sample-page.tsx";

it("names the groups whose rule asks for what is measured, and is silent of the others", () => {
  const [first, ...others] = sampleSite.personas;
  if (first === undefined) throw new Error("missing persona");
  const html = markup(<MeasuredNote groups={[{ ...first, measured: true }, ...others]} language="fr" />);
  expect(html).toContain(`data-measured="${first.id}"`);
  expect(html).toContain(`: ${first.names.fr}. Ses taux`);
  expect(markup(<MeasuredNote groups={sampleSite.personas} language="en" />)).toBe("");
});
