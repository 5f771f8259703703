import { expect, it } from "vitest";
import { FunnelGlance } from "../../../src/views/funnel/FunnelGlance.tsx";
import { sampleFunnel, sampleFunnelBefore } from "../../fixtures/sample-answers.ts";
import { sampleFindings } from "../../fixtures/sample-findings.ts";
import { markup, viewProps } from "../sample-page.tsx";

const findings = { now: sampleFindings, before: null };
const answers = { now: sampleFunnel, before: sampleFunnelBefore };

it("says one sentence and draws one small picture", async () => {
  const html = markup(<FunnelGlance {...(await viewProps("home"))} funnel={answers} findings={findings} />);
  expect(html.match(/class="glance-sentence">[^<]+289 sur 1 944/g)).toHaveLength(1);
  expect(html.match(/<svg/g)).toHaveLength(1);
  expect(html).not.toContain("data-table");
});
