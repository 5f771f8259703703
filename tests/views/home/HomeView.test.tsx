import { expect, it } from "vitest";
import { HomeView } from "../../../src/views/home/HomeView.tsx";
import {
  sampleEmotions,
  sampleEmotionsBefore,
  sampleFunnel,
  sampleFunnelBefore,
  samplePaths,
  samplePathsBefore,
  sampleSite,
} from "../../fixtures/sample-answers.ts";
import { sampleFindings } from "../../fixtures/sample-findings.ts";
import { markup, textIn, viewProps } from "../sample-page.tsx";

const answers = {
  paths: { now: samplePaths, before: samplePathsBefore },
  funnel: { now: sampleFunnel, before: sampleFunnelBefore },
  emotion: { now: sampleEmotions, before: sampleEmotionsBefore },
  findings: { now: sampleFindings, before: null },
};

it("gives each view a sentence, a picture and a way in", async () => {
  const html = markup(<HomeView {...(await viewProps("home"))} {...answers} />);
  expect(html.match(/class="glance"/g)).toHaveLength(3);
  expect(html.match(/class="glance-sentence">[^<]+(?:289 sur|37 clients|sur 206)/g)).toHaveLength(3);
  expect([...html.matchAll(/<a href="([^"]+)" class="more"/g)].map(([, link]) => link)).toEqual([
    "/parcours/",
    "/entonnoir/",
    "/emotions/",
  ]);
});
it("counts the journeys against the other quarter and says the company's objectives", async () => {
  const text = textIn(markup(<HomeView {...(await viewProps("home"))} {...answers} />));
  expect(text).toContain("T3 2026 : 4 110 parcours commencés (3 862 au T2 2026).");
  expect(text).toContain("Réduire les abandons au paiement mobile");
});
it("compares no quarter that is still running", async () => {
  const runs = (id: string) => ({
    ...sampleSite,
    // The day before the last of the quarter.
    data_end: sampleSite.periods.find((period) => period.id === id)?.end.replace("30", "29") ?? "",
    periods: sampleSite.periods.map((period) => (period.id === id ? { ...period, complete: false } : period)),
  });
  const said = async (id: string) =>
    textIn(markup(<HomeView {...(await viewProps("home", { site: runs(id) }))} {...answers} />));
  expect(await said("2026-T3")).toContain("T3 2026, encore en cours : 4 110 parcours commencés à ce jour.");
  expect(await said("2026-T2")).toContain("T3 2026 : 4 110 parcours commencés.");
});
it("says where objectives are written when there are none", async () => {
  const props = await viewProps("home", { site: { ...sampleSite, objectives: [] } });
  expect(textIn(markup(<HomeView {...props} {...answers} />))).toContain(
    "Aucun objectif n’est inscrit dans parcours.yaml",
  );
});
