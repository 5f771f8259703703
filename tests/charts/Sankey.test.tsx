import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { Sankey } from "../../src/charts/Sankey.tsx";
import { type SankeyOptions, sankeyLayout } from "../../src/geometry/flow/sankey.ts";
import { pathsAnswer, samplePaths, samplePathsBefore, sampleSite } from "../fixtures/sample-answers.ts";
import { attribute, contents, elements } from "./markup.ts";
import { expectPicture } from "./picture.ts";

const WIDE: SankeyOptions = { language: "fr", width: 1120, direction: "right", columns: 6 };
const wide = sankeyLayout(samplePaths, samplePathsBefore, sampleSite, WIDE);
const draw = (options: SankeyOptions, live = false): string =>
  renderToStaticMarkup(
    <Sankey
      layout={sankeyLayout(samplePaths, samplePathsBefore, sampleSite, options)}
      language={options.language}
      id="flow"
      live={live}
      compareName="T2 2026"
      onNode={() => undefined}
    />,
  );

test("picture: two quarters of a flow, the other quarter as brackets", () => {
  expectPicture("flow-of-two-quarters", draw(WIDE));
});

test("picture: the same flow running down a phone", () => {
  expectPicture("flow-down-a-phone", draw({ ...WIDE, width: 358, direction: "down" }));
});

describe("without scripts", () => {
  const markup = draw(WIDE);

  test("the picture is an image with a name and a description", () => {
    expect(markup).toContain('role="img" aria-labelledby="flow-title flow-desc"');
    expect(contents(markup, "title")[0]).toBe("Chemins de 4 110 parcours");
    expect(contents(markup, "desc")[0]).toContain(
      "1er contact : Recherche en ligne 51 %, Publicité sur les réseaux 30 %, Visite en boutique 10 %.",
    );
  });

  test("every mark tells its facts to a pointer", () => {
    const told = contents(markup, "title");
    expect(told).toContain(
      "Paiement mobile\nAchat · 4e contact\n721 parcours, 18 % de tous les parcours montrés, 34 % de ceux du contact précédent\nT2 2026 : 16 %",
    );
    // What stops is a share of whole journeys, told with its touchpoint, not one of a bar.
    expect(told).toContain("Arrêt après « Paiement mobile »\n476 parcours");
    expect(told).toContain(
      "Panier → Paiement mobile\n721 parcours, 39 % de ceux de « Panier »\nTemps médian entre les deux : 14 min",
    );
  });

  test("nothing takes focus and nothing is styled inline", () => {
    expect(markup).not.toMatch(/tabindex|style=|onclick/iu);
  });

  test("marks can be found by node, column and link", () => {
    expect(attribute(markup, "data-node")).toContain("paiement-mobile");
    expect(attribute(markup, "data-link")).toContain("2:panier>paiement-mobile");
    expect(new Set(attribute(markup, "data-column"))).toEqual(new Set(["0", "1", "2", "3", "4", "5", "6"]));
  });

  test("the legend names the stages and what has no colour of its own", () => {
    expect(contents(markup, "li")).toEqual([
      "Conscience",
      "Considération",
      "Achat",
      "Rétention",
      "Recommandation",
      "autres points de contact",
      "le parcours s’arrête là",
      "en cours",
      "part au T2 2026",
    ]);
  });
});

test("live, a node is found between the letters of its name; the picture without scripts needs no such ground", () => {
  expect(draw(WIDE, true)).toContain('class="chart-hit"');
  expect(draw(WIDE)).not.toContain("chart-hit");
});

test("live, marks take focus, one of them is in the tab order, and facts are their names", () => {
  const markup = draw(WIDE, true);
  expect(markup).toContain('role="group"');
  expect(attribute(markup, "tabindex").filter((value) => value === "0")).toHaveLength(1);
  expect(attribute(markup, "role").filter((role) => role === "button").length).toBeGreaterThan(20);
  expect(contents(markup, "title")).toHaveLength(1);
});

test("even a crowd stays under 1,500 elements, and says which links it leaves out", () => {
  const ids = Array.from({ length: 19 }, (_, at) => at + 1);
  const walks = ids.flatMap((a) =>
    ids.flatMap((b) =>
      ids
        .slice(0, 6)
        .map((c) => ({ path: [a, b, c, a, b, c, a, b], n: 1 + ((a * b * c) % 7), state: "closed" as const })),
    ),
  );
  const layout = sankeyLayout(pathsAnswer(walks), pathsAnswer(walks), sampleSite, { ...WIDE, columns: 8 });
  const markup = renderToStaticMarkup(<Sankey layout={layout} language="fr" id="crowd" />);
  expect(elements(markup)).toBeLessThan(1500);
  const hidden = "hidden" in layout ? layout.hidden.links : 0;
  expect(markup.includes("chart-note")).toBe(hidden > 0);
});

test("nothing to draw says why", () => {
  const markup = renderToStaticMarkup(<Sankey layout={{ empty: "too_few" }} language="fr" id="none" />);
  expect(markup).toContain("n trop petit");
  expect(attribute(markup, "data-empty")).toEqual(["too_few"]);
});

test("the layout is left as it was", () => {
  const before = structuredClone(wide);
  renderToStaticMarkup(<Sankey layout={wide} language="en" id="again" live />);
  expect(wide).toEqual(before);
});
