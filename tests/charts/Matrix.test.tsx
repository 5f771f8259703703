import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Matrix } from "../../src/charts/Matrix.tsx";
import { matrixLayout } from "../../src/geometry/matrix/matrix.ts";
import { attribute, contents } from "./markup.ts";

const point = (id: string, x: number, y: number, half: number) => ({
  ...{ id, name: id, stage: null },
  x: { value: x, low: x - half, high: x + half, n: 9 },
  y: { value: y, low: y - 0.01, high: y + 0.01, n: 9 },
});
const layout = matrixLayout(
  { points: [point("Panier", -1, 0.5, 0.1), point("Accueil", 1, 0.1, 2)], borders: { x: 0, y: 0.3 } },
  {
    width: 760,
    across: null,
    names: { x: "Ressenti", y: "Poids", corners: ["À corriger", "À préserver", "À surveiller", "Acquis"] },
    ticks: { x: String, y: String },
    stages: [],
  },
);
const draw = () =>
  renderToStaticMarkup(
    <Matrix
      layout={layout}
      language="fr"
      id="m"
      title="Titre"
      factsOf={({ point: { name } }) => [name, "fait"]}
    />,
  );

test("says every point in words, names the corners, and draws hollow what is not sure", () => {
  const html = draw();
  expect(contents(html, "desc")[0]).toBe("Panier, fait. Accueil, fait.");
  for (const corner of ["À corriger", "À préserver", "À surveiller", "Acquis"])
    expect(html).toContain(corner);
  expect(attribute(html, "data-point")).toEqual(["Panier", "Accueil"]);
  expect(html.match(/matrix-unsure/g)).toHaveLength(1);
});

test("says why there is nothing", () => {
  const html = renderToStaticMarkup(
    <Matrix layout={{ empty: "too_few" }} language="fr" id="m" title="" factsOf={() => []} />,
  );
  expect(html).toContain('data-empty="too_few"');
});
