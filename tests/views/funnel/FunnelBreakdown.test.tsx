import { expect, it } from "vitest";
import { FunnelBreakdown } from "../../../src/views/funnel/FunnelBreakdown.tsx";
import { defaultState } from "../../../src/views/state.ts";
import { sampleFunnel, sampleSite } from "../../fixtures/sample-answers.ts";
import { markup, textIn, viewProps } from "../sample-page.tsx";

const drawn = async (by: "persona" | "segment" | "channel") => {
  const state = { ...defaultState(sampleSite), by };
  return markup(<FunnelBreakdown {...(await viewProps("funnel", { state }))} funnel={sampleFunnel} />);
};

it("breaks down by what was chosen, in picture and table", async () => {
  expect(textIn(await drawn("persona"))).toContain("L’entonnoir de chaque persona");
  const html = await drawn("segment");
  expect(textIn(html)).toContain("L’entonnoir de chaque segment");
  expect(html).toContain('data-group="b2b"');
  expect(html).not.toContain('data-group="amateurs"');
  expect(html).toContain('<option value="segment" selected="">segment</option>');
});
it("puts in the table only what the picture shows", async () => {
  const html = await drawn("segment");
  const [, table = ""] = /data-table="groups"([\s\S]*?)<\/table>/.exec(html) ?? [];
  const keys = [...table.matchAll(/<tr data-key="([^":]+):/g)].map(([, by]) => by);
  expect(new Set(keys)).toEqual(new Set(["segment"]));
});
it("says that a quarter just begun is too young, not that nobody came", async () => {
  const young = { ...sampleFunnel, mature: 0, groups: [] };
  const html = markup(<FunnelBreakdown {...(await viewProps("funnel"))} funnel={young} />);
  expect(textIn(html)).toContain("trop récents pour être jugés");
  expect(textIn(html)).not.toContain("Aucun parcours");
});

it("breaks down by what the company has described, and offers nothing else", async () => {
  const site = { ...sampleSite, personas: [], lived_segments: ["b2c"] };
  const html = markup(<FunnelBreakdown {...(await viewProps("funnel"))} site={site} funnel={sampleFunnel} />);
  expect(textIn(html)).toContain("L’entonnoir selon le canal d’entrée");
  expect(html).not.toContain('<option value="persona"');
  // One segment alone is everybody: its bars would say the funnel again.
  expect(html).not.toContain('<option value="segment"');
});
it("counts beside the bars those that no bar is of", async () => {
  const groups = sampleFunnel.groups.filter(({ by }) => by === "segment");
  const told = new Map(groups.map(({ group, entrants }) => [group, entrants]));
  const mature = [...told.values()].reduce((sum, n) => sum + n, 0) + 7;
  const state = { ...defaultState(sampleSite), by: "segment" as const };
  const html = markup(
    <FunnelBreakdown {...(await viewProps("funnel", { state }))} funnel={{ ...sampleFunnel, mature }} />,
  );
  expect(textIn(html).replaceAll(/\s/gu, " ")).toContain("Hors de ces barres : 7 parcours assez anciens,");
  expect(await drawn("segment").then(textIn)).not.toContain("Hors de ces barres : 7");
});

it("says what is defined by what is measured of the groups that have bars, and of no other", async () => {
  const site = {
    ...sampleSite,
    segments: [
      ...sampleSite.segments.map((one) => ({ ...one, measured: true })),
      {
        ...(sampleSite.segments[0] as (typeof sampleSite.segments)[number]),
        id: "nobody",
        measured: true,
        names: { fr: "Personne", en: "Nobody" },
      },
    ],
  };
  const state = { ...defaultState(sampleSite), by: "segment" as const };
  const props = await viewProps("funnel", { state, site });
  const text = textIn(markup(<FunnelBreakdown {...props} funnel={sampleFunnel} />));
  expect(text).toMatch(/Définis en partie par ce qui est mesuré ici[^.]*B2B/u);
  expect(text).not.toContain("Personne");
});
