import { expect, it } from "vitest";
import { PageLink } from "../../../src/views/controls/PageLink.tsx";
import { pageNamed } from "../../../src/views/page-table.ts";
import { markup } from "../sample-page.tsx";

const link = (name: string) =>
  markup(
    <PageLink to={pageNamed(name)} base="/x/" language="fr" search="?segment=b2b" actions={null} in="en">
      Voir
    </PageLink>,
  );

it("leads to the page in the language asked for, with the choices that it knows", () => {
  expect(link("funnel")).toBe('<a href="/x/en/funnel/?segment=b2b" lang="en" hrefLang="en">Voir</a>');
  expect(link("data")).toContain('href="/x/en/data/"');
});
