import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Funnel } from "../../src/charts/Funnel.tsx";
import { funnelLayout } from "../../src/geometry/funnel/funnel.ts";
import { sampleFunnel, sampleFunnelBefore, sampleSite } from "../fixtures/sample-answers.ts";
import { attribute, contents } from "./markup.ts";
import { expectPicture } from "./picture.ts";

const draw = (width: number, live = false): string =>
  renderToStaticMarkup(
    <Funnel
      layout={funnelLayout(sampleFunnel, sampleFunnelBefore, sampleSite, { language: "fr", width })}
      language="fr"
      id="funnel"
      live={live}
      compareName="T2 2026"
    />,
  );

test("picture: the funnel of two quarters, losses where they occur", () => {
  expectPicture("funnel-of-two-quarters", draw(1120));
});

test("picture: the same funnel on a phone", () => {
  expectPicture("funnel-on-a-phone", draw(358));
});

test("each bar tells all its facts", () => {
  expect(contents(draw(1120), "title")[3]).toBe(
    [
      "Achat",
      "2 248 parcours, 55 % des entrants",
      "67 % de l’étape précédente",
      "1 145 pas (encore) suivis",
      "Délai médian 26 h (la moitié entre 30 min et 6,0 j) ; n = 2 248",
      "Trop récents pour être jugés, déjà ici : 44",
      "T2 2026 : 54 %",
    ].join("\n"),
  );
});

test("the implied part is hatched in its stage's colour, by a pattern of its own", () => {
  const markup = draw(1120);
  expect(attribute(markup, "fill")).toContain("url(#funnel-hatch-conscience)");
  expect(markup).toContain('<pattern id="funnel-hatch-conscience"');
});

test("young journeys are said apart", () => {
  expect(contents(draw(1120), "p")).toEqual(["44 parcours trop récents pour être jugés, comptés à part."]);
});

test("live, each bar takes focus under its facts", () => {
  const markup = draw(1120, true);
  expect(attribute(markup, "tabindex")).toEqual(["0", "-1", "-1", "-1", "-1"]);
  expect(attribute(markup, "aria-label")[4]).toContain("Recommandation, 487");
});

test("nothing to draw says why", () => {
  expect(
    renderToStaticMarkup(<Funnel layout={{ empty: "no_journeys" }} language="en" id="none" />),
  ).toContain("No journeys");
});

test("the layout's own names of the periods are used when nobody gives others", () => {
  const names = { periodName: "T3 2026", compareName: "T2 2026" };
  const layout = funnelLayout(sampleFunnel, sampleFunnelBefore, sampleSite, {
    language: "fr",
    width: 1120,
    ...names,
  });
  const markup = renderToStaticMarkup(<Funnel layout={layout} language="fr" id="named" />);
  expect(contents(markup, "title")[0]).toBe("Entonnoir de 4 066 parcours, T3 2026");
  expect(contents(markup, "li")).toContain("T2 2026");
});
