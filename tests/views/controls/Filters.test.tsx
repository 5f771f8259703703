import { describe, expect, it } from "vitest";
import { Filters } from "../../../src/views/controls/Filters.tsx";
import { defaultState } from "../../../src/views/state.ts";
import { sampleSite } from "../../fixtures/sample-answers.ts";
import { livePart, markup, pageProps } from "../sample-page.tsx";

const names = (html: string) => [...html.matchAll(/<select name="([^"]+)"/g)].map(([, name]) => name);
const options = (html: string, name: string) =>
  [
    ...(new RegExp(`name="${name}"[\\s\\S]*?</select>`).exec(html)?.[0] ?? "").matchAll(
      /<option value="([^"]*)"/g,
    ),
  ].map(([, value]) => value);

describe("Filters", () => {
  it("names its selects as the address does; the funnel chooses whose quarter it is, the flow from where it is read", async () => {
    expect(names(markup(<Filters {...(await pageProps("funnel"))} />))).toEqual([
      "period",
      "compare",
      "persona",
      "segment",
      "read",
    ]);
    expect(names(markup(<Filters {...(await pageProps("paths"))} />))).toContain("anchor");
  });
  it("offers the latest quarter first, and never compares a quarter with itself", async () => {
    const html = markup(<Filters {...(await pageProps("funnel"))} />);
    expect(options(html, "period")).toEqual(["2026-T3", "2026-T2", "all"]);
    expect(options(html, "compare")).toEqual(["none", "2026-T2"]);
  });
  it("shows what was wanted, ahead of the picture", async () => {
    const wanted = { ...defaultState(sampleSite), segment: "b2b" };
    const html = markup(<Filters {...(await pageProps("funnel", { live: livePart({ wanted }) }))} />);
    expect(html).toContain('<option value="b2b" selected="">B2B</option>');
  });
  it("leaves out a choice that the data does not have, and marks a running quarter and one without its beginning", async () => {
    const [first, second] = sampleSite.periods;
    const periods = [first, { ...second, complete: false }] as typeof sampleSite.periods;
    const site = { ...sampleSite, periods, personas: [], segments: [] };
    const html = markup(<Filters {...(await pageProps("funnel", { site }))} />);
    expect(names(html)).toEqual(["period", "compare", "read"]);
    expect(html).toContain("T3 2026 (début manquant)");
    const running = { ...site, data_end: "2026-09-12" };
    expect(markup(<Filters {...(await pageProps("funnel", { site: running }))} />)).toContain(
      "T3 2026 (en cours)",
    );
  });
});
