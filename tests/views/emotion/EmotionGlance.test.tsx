import { expect, it } from "vitest";
import { EmotionGlance } from "../../../src/views/emotion/EmotionGlance.tsx";
import { sampleEmotions, sampleEmotionsBefore } from "../../fixtures/sample-answers.ts";
import { sampleFindings } from "../../fixtures/sample-findings.ts";
import { markup, viewProps } from "../sample-page.tsx";

const findings = { now: sampleFindings, before: null };
const answers = { now: sampleEmotions, before: sampleEmotionsBefore };

it("says one sentence and draws one small picture", async () => {
  const html = markup(<EmotionGlance {...(await viewProps("home"))} emotion={answers} findings={findings} />);
  expect(html.match(/class="glance-sentence">[^<]+40 avis de 37 clients/g)).toHaveLength(1);
  expect(html.match(/<svg/g)).toHaveLength(1);
  expect(html).not.toContain("data-table");
});
