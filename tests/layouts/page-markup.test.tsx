import { expect, it } from "vitest";
import { pageMarkup } from "../../src/layouts/page-markup.ts";
import { Page } from "../../src/views/Page.tsx";
import { markup, pageProps } from "../views/sample-page.tsx";

it("is the page without a live part, with the marks by which a browser takes it over", async () => {
  const props = await pageProps("funnel");
  const html = pageMarkup(props);
  expect(html).toContain("<!-- -->");
  expect(html.replaceAll("<!-- -->", "")).toBe(
    markup(<Page {...props} status="ready" revision={0} live={null} />),
  );
});
