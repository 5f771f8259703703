import { describe, expect, it } from "vitest";
import { Header } from "../../../src/views/controls/Header.tsx";
import { markup, pageProps } from "../sample-page.tsx";

describe("Header", () => {
  it("leads to every view with the filters kept, and to the data page without any", async () => {
    const html = markup(<Header {...(await pageProps("paths", { base: "/x/" }))} search="?segment=b2b" />);
    expect([...html.matchAll(/<li><a href="([^"]+)"/g)].map(([, link]) => link)).toEqual([
      "/x/?segment=b2b",
      "/x/parcours/?segment=b2b",
      "/x/entonnoir/?segment=b2b",
      "/x/emotions/?segment=b2b",
      "/x/personas/?segment=b2b",
      "/x/points-de-contact/?segment=b2b",
      "/x/irritants/?segment=b2b",
      "/x/revue/?segment=b2b",
      "/x/donnees/",
    ]);
    expect(html).toContain('<a href="/x/parcours/?segment=b2b" aria-current="page">Parcours</a>');
  });
  it("leads to the same page in the other language, in that language", async () => {
    const html = markup(
      <Header {...(await pageProps("emotion", { language: "en" }))} search="?segment=b2b" />,
    );
    expect(html).toContain(
      '<a href="/emotions/?segment=b2b" class="language" lang="fr" hrefLang="fr">Français</a>',
    );
  });
});
