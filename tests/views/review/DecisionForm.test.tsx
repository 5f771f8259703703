import { expect, it } from "vitest";
import { DecisionForm } from "../../../src/views/review/DecisionForm.tsx";
import { sampleFindings } from "../../fixtures/sample-findings.ts";
import { markup, textIn, viewProps } from "../sample-page.tsx";

it("asks for every part of a decision, the bet's own apart, and needs its words and its day", async () => {
  const html = markup(<DecisionForm {...(await viewProps("review"))} findings={sampleFindings} />);
  expect(html.match(/<label/gu)).toHaveLength(14);
  expect(html.match(/required=""/gu)).toHaveLength(2);
  expect(textIn(html)).toContain("Le pari : ce qui doit bouger");
});
