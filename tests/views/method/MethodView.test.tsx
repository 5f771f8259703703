import { expect, it } from "vitest";
import { MethodView } from "../../../src/views/method/MethodView.tsx";
import { sampleSite } from "../../fixtures/sample-answers.ts";
import { markup, textIn, viewProps } from "../sample-page.tsx";

it("tells the site's own rules, the sources and the texts followed, and claims no certificate", async () => {
  const text = textIn(markup(<MethodView {...(await viewProps("method"))} />));
  expect(text).toContain(`moins de ${sampleSite.threshold} personnes`);
  expect(text).toContain(`sous ${sampleSite.verdict_n} personnes`);
  expect(text).toContain(`${sampleSite.gap_days} jours`);
  for (const name of ["ISO 23592:2021", "ISO/TS 24082:2021", "L. 111-7-2"]) expect(text).toContain(name);
  expect(text).toContain("ni certifié ni audité");
});
it("says that nothing is folded where nothing is", async () => {
  const props = await viewProps("method", { site: { ...sampleSite, threshold: 1 }, language: "en" });
  expect(textIn(markup(<MethodView {...props} />))).toContain("This site folds nothing");
});
