import { expect, it } from "vitest";
import { Page } from "../../src/views/Page.tsx";
import { pageMarkup } from "../../src/views/page-markup.ts";
import { markup, pageProps } from "./sample-page.tsx";

/** What stands between tags, in its order. */
const texts = (html: string) =>
  html
    .replaceAll("<!-- -->", "")
    .replace(/[\u00A0\u202F]/gu, " ")
    .split(/<[^>]*>/u)
    .filter(Boolean);

it("is the page without a live part, with the marks by which a browser takes it over", async () => {
  const props = await pageProps("funnel");
  const html = pageMarkup(props);
  const plain = markup(<Page {...props} status="ready" revision={0} live={null} />);
  expect(html).toContain("<!-- -->");
  expect(texts(html)).toEqual(texts(plain));
});
