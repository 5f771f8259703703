import { expect, it } from "vitest";
import { EmotionView, emotionSentences } from "../../../src/views/emotion/EmotionView.tsx";
import { sampleEmotions, sampleEmotionsBefore } from "../../fixtures/sample-answers.ts";
import { sampleFindings } from "../../fixtures/sample-findings.ts";
import { sampleSeries } from "../../fixtures/sample-map.ts";
import { markup, viewProps } from "../sample-page.tsx";

const findings = { now: sampleFindings, before: null };
const emotions = { now: sampleEmotions, before: sampleEmotionsBefore };

it("draws the curve and the dots at two widths, their table and the words", async () => {
  const html = markup(
    <EmotionView
      {...(await viewProps("emotion"))}
      emotion={emotions}
      findings={findings}
      series={{ now: sampleSeries, before: null }}
    />,
  );
  expect(html.match(/class="chart-sizes"/g)).toHaveLength(2);
  expect(html).toContain('data-table="emotions"');
  expect(html).toContain('data-table="verbatims"');
  expect(html).toContain('data-table="findings"');
  expect(html).toContain('data-key="feeling/achat/2026-T3"');
  expect(html).toContain('class="lead"');
});
it("says nothing of an answer under the threshold", async () => {
  const hidden = { now: { ...sampleEmotions, n: null }, before: null };
  expect(emotionSentences({ ...(await viewProps("emotion")), emotion: hidden, findings })).toEqual([]);
});
