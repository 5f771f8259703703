import { expect, it } from "vitest";
import { EndedView } from "../../../src/views/funnel/EndedView.tsx";
import { FunnelView } from "../../../src/views/funnel/FunnelView.tsx";
import { defaultState } from "../../../src/views/state.ts";
import { sampleFunnel, sampleSite } from "../../fixtures/sample-answers.ts";
import { sampleEnded, sampleEndedBefore } from "../../fixtures/sample-ended.ts";
import { sampleFindings } from "../../fixtures/sample-findings.ts";
import { sampleReturns, sampleSeries } from "../../fixtures/sample-map.ts";
import { markup, textIn, viewProps } from "../sample-page.tsx";

const ended = { now: sampleEnded, before: sampleEndedBefore };
const ends = { ...defaultState(sampleSite), read: "ends" } as const;
const plain = (html: string) => textIn(html).replaceAll(/[\u00A0\u202F]/g, " ");

it("takes the funnel's place where a quarter is read by what ended in it", async () => {
  const more = {
    funnel: { now: sampleFunnel, before: null },
    findings: { now: sampleFindings, before: null },
    ended,
    series: { now: sampleSeries, before: null },
    returns: { now: sampleReturns, before: null },
  };
  const props = await viewProps("funnel", { state: ends });
  const html = markup(<FunnelView {...props} {...more} />);
  expect(html).toContain('data-table="ended"');
  expect(html).not.toContain('data-table="funnel"');
  expect(markup(<FunnelView {...(await viewProps("funnel"))} {...more} />)).toContain('data-table="funnel"');
});

it("offers the latest quarter of which all is known where this one is too young, and only there", async () => {
  const props = await viewProps("funnel", { state: ends });
  const html = markup(<EndedView {...props} ended={ended} />);
  expect(plain(html)).toContain("Trop tôt pour dire quelle part est gagnée");
  const site = { ...sampleSite, as_of: "2028-01-01" };
  const known = markup(<EndedView {...props} site={site} ended={ended} />);
  expect(plain(known)).toContain("60 % des parcours terminés ont atteint « Achat »");
  expect(known).not.toContain("<a ");
});

it("says that a touchpoint to pass does not apply, and that too few is too few", async () => {
  const props = await viewProps("funnel", { state: { ...ends, through: "panier" } });
  expect(plain(markup(<EndedView {...props} ended={ended} />))).toContain(
    "ne s’applique pas à ce qui s’est terminé",
  );
  const few = { now: { ...sampleEnded, n: null }, before: null };
  expect(plain(markup(<EndedView {...props} ended={few} />))).toContain("n trop petit");
});
