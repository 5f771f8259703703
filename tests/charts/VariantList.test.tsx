import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { VariantList } from "../../src/charts/VariantList.tsx";
import { samplePaths, sampleSite } from "../fixtures/sample-answers.ts";
import { attribute, contents } from "./markup.ts";

const markup = renderToStaticMarkup(
  <VariantList answer={samplePaths} site={sampleSite} language="fr" limit={6} />,
);

test("a path is read as its steps, in order, with its figures", () => {
  expect(contents(markup, "tr")[5]).toBe(
    "Recherche en ligneFiche produitPanierPaiement ordinateurLivraison à domicile2756,7 %100 % (n = 275)+0,7 (n = 46)",
  );
});

test("the other paths are one row, the last", () => {
  expect(attribute(markup, "data-variant").at(-1)).toBe("rare");
  expect(contents(markup, "tr").at(-1)).toMatch(/^\d+ autres chemins/u);
});

test("steps carry their stage as a colour and as words", () => {
  expect(markup).toContain('class="stage-1" title="Conscience"');
  expect(markup).not.toContain("style=");
});

test("nothing to list says why", () => {
  const none = renderToStaticMarkup(
    <VariantList answer={{ ...samplePaths, n: null }} site={sampleSite} language="fr" />,
  );
  expect(attribute(none, "data-empty")).toEqual(["too_few"]);
});
