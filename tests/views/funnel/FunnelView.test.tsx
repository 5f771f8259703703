import { expect, it } from "vitest";
import { untestedFindings } from "../../../src/answers/finding.ts";
import { FunnelView, funnelSentences } from "../../../src/views/funnel/FunnelView.tsx";
import { sampleFunnel, sampleFunnelBefore } from "../../fixtures/sample-answers.ts";
import { sampleFindings } from "../../fixtures/sample-findings.ts";
import { sampleReturns, sampleSeries } from "../../fixtures/sample-map.ts";
import { markup, textIn, viewProps } from "../sample-page.tsx";

const returns = { now: sampleReturns, before: null };
const series = { now: sampleSeries, before: null };
const findings = { now: sampleFindings, before: null };
const funnel = { now: sampleFunnel, before: sampleFunnelBefore };

it("draws the funnel, its table, its rule and the groups below", async () => {
  const html = markup(
    <FunnelView {...(await viewProps("funnel"))} {...{ funnel, findings, series, returns }} />,
  );
  expect(html.match(/class="chart-sizes"/g)).toHaveLength(2);
  expect(html).toContain('data-table="funnel"');
  expect(html).toContain('data-table="findings"');
  expect(html).toContain('data-table="returns"');
  expect(html).toContain('data-key="reached/achat/2026-T3"');
  expect(textIn(html)).toContain("jugé sur 30 jours");
});
it("leads with the share that reaches the goal", async () => {
  const nothing = { now: untestedFindings("2026-T3", null), before: null };
  const props = { ...(await viewProps("funnel")), funnel };
  const [first = ""] = funnelSentences({ ...props, findings: nothing });
  const goal = sampleFunnel.stages.find((stage) => stage.stage === "achat");
  const percent = Math.round((100 * (goal?.reached ?? 0)) / (sampleFunnel.mature ?? 1));
  expect(first.replace(/\u00A0/g, " ")).toMatch(
    new RegExp(`^${percent} % des parcours atteignent « Achat »`),
  );
  const [told = ""] = funnelSentences({ ...props, findings });
  expect(told).toContain("sans évolution nette");
});
