import { expect, it } from "vitest";
import { PeopleCell, ResponsesCell } from "../../../src/views/map/ServiceCells.tsx";
import { markup, textIn } from "../sample-page.tsx";
import { cellProps } from "./map-page.tsx";

it("tells how soon people are answered, of how many; where half are not, says so", async () => {
  const props = await cellProps("achat");
  const row = { period: "2026-T3", touchpoint: "paiement-mobile", n: 28, answered: 27 };
  const told = { ...row, q1_seconds: 3_600, median_seconds: 7_200, q3_seconds: 10_800 };
  const cell = (responses: typeof props.site.responses, period = "2026-T3") =>
    textIn(
      markup(
        <ResponsesCell {...props} site={{ ...props.site, responses }} state={{ ...props.state, period }} />,
      ),
    );
  expect(cell([told])).toContain(
    "la moitié en 2 h ou moins la moitié entre 1 h et 3 h ; 27 demandes répondues sur 28",
  );
  expect(cell([{ ...told, median_seconds: null, q3_seconds: null }])).toContain(
    "plus de la moitié sans réponse",
  );
  expect(cell([])).toBe("aucun export ne dit quand on répond ici");
  expect(cell([told], "all")).toBe("choisissez un trimestre");
});

it("counts who owns the touchpoints of the stage", async () => {
  const props = await cellProps("achat");
  const owners = new Set(props.stage.touchpoints.map(({ owner }) => owner));
  const html = markup(<PeopleCell {...props} />);
  expect(html.match(/<li/g)?.length).toBeGreaterThanOrEqual(owners.size);
});
