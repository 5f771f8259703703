import { describe, expect, it } from "vitest";
import { Page } from "../../src/views/Page.tsx";
import { pages } from "../../src/views/page-table.ts";
import { defaultState } from "../../src/views/state.ts";
import { Awaited } from "../../src/views/ViewRoot.tsx";
import { sampleSite } from "../fixtures/sample-answers.ts";
import { livePart, markup, pageProps } from "./sample-page.tsx";

describe("Page", () => {
  it("names its view, its state and its repaint on the view's root", async () => {
    const html = markup(
      <Awaited value="answer">
        <Page {...(await pageProps("funnel", { revision: 7 }))} />
      </Awaited>,
    );
    expect(html).toMatch(/<main[^>]*data-view="funnel"[^>]*data-state="updating"[^>]*data-revision="7"/);
    expect(html).toContain('aria-busy="true"');
  });
  it("has one heading of the first level and one main part, whatever the page", async () => {
    for (const { name } of pages) {
      const html = markup(<Page {...(await pageProps(name))} />);
      expect(html.match(/<h1/g)).toHaveLength(1);
      expect(html.match(/<main/g)).toHaveLength(1);
    }
  });
  it("writes English as English: no space before a mark, whatever the page and the map", async () => {
    const drawn = await Promise.all([
      ...pages.map(({ name }) => pageProps(name, { language: "en" })),
      pageProps("map", { language: "en", state: { ...defaultState(sampleSite), mode: "service" } }),
    ]);
    const spaced = drawn.flatMap((props) => [
      ...markup(<Page {...props} />)
        .replace(/<[^>]*>/gu, "")
        .matchAll(/.{0,30}(?:\S [;:?!](?:\s|$)|« ).{0,9}/gu),
    ]);
    expect(spaced.map(([text]) => text)).toEqual([]);
  });
  it("draws no chart for an answer that did not come", async () => {
    const html = markup(
      <Page {...(await pageProps("paths", { answers: {}, status: "failed", live: livePart() }))} />,
    );
    expect(html).not.toContain("<svg");
    expect(html).toContain("n’a pas pu être chargée");
  });
  it("draws the same markup at build and live, handlers and menus apart", async () => {
    const props = await pageProps("funnel");
    const tables = (html: string) => html.match(/<table[\s\S]*?<\/table>/g);
    expect(tables(markup(<Page {...props} live={livePart()} />))).toEqual(
      tables(markup(<Page {...props} />)),
    );
  });
});
