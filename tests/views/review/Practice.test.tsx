import { expect, it } from "vitest";
import { Practice } from "../../../src/views/review/Practice.tsx";
import { markup, textIn } from "../sample-page.tsx";
import { screenProps } from "./meeting/sample-screen.tsx";

it("tells who looks after what, and decisions a quarter where there are some", async () => {
  const props = { ...(await screenProps("map")), series: { kind: "series", n: null, points: [] } as const };
  const placed = props.site.touchpoints.filter(({ stage }) => stage !== null);
  expect(textIn(markup(<Practice {...props} />))).toContain(`sur ${placed.length}`);
  const decision = {
    id: "a",
    date: "2026-04-21",
    kind: null,
    what: { fr: "a", en: "a" },
    why: null,
    known: null,
    owner: null,
    due: null,
    done: null,
    bet: null,
  };
  const html = markup(<Practice {...props} site={{ ...props.site, decisions: [decision] }} />);
  expect(html).toContain('data-table="practice"');
  expect(textIn(html)).toContain("T2 2026 1 – 0 – – – – – –");
});

it("tells how far each source is behind, today and in the quarters that were frozen", async () => {
  const sources = [{ source: "ga4", last_day: "2026-06-30", is_ended: false }];
  const practice = { owned: { n: 3, of: 9 }, measured: { n: 2, of: 5 }, sources };
  const practised = [{ quarter: "2026-T2", practice }];
  const ends = sources.map((one) => ({ ...one, is_awaited: false, missing: [], begins: null }));
  const props = {
    ...(await screenProps("map", { practised, source_ends: ends })),
    series: { kind: "series", n: null, points: [] } as const,
  };
  const text = textIn(markup(<Practice {...props} />));
  expect(text).toContain("T2 2026 0 – 0 – – – 2 sur 5 3 sur 9 1 sur 1");
  expect(text).toContain("30 juin 2026 à jour à jour");
});
