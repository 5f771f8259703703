import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { FunnelGroups } from "../../src/charts/FunnelGroups.tsx";
import { funnelGroupsLayout } from "../../src/geometry/funnel/funnel-groups.ts";
import { sampleRates, sampleSite } from "../fixtures/sample-answers.ts";
import { attribute, contents } from "./markup.ts";
import { expectPicture } from "./picture.ts";

const draw = (width: number, live = false): string =>
  renderToStaticMarkup(
    <FunnelGroups
      layout={funnelGroupsLayout(sampleRates, "persona", sampleSite, { language: "fr", width })}
      language="fr"
      id="groups"
      live={live}
    />,
  );

test("picture: personas beside each other, with their intervals", () => {
  expectPicture("funnel-by-persona", draw(1120));
});

test("each bar tells its share, its interval and its base", () => {
  // 71 of 168, Wilson: 35.0 to 49.8 %.
  expect(contents(draw(1120), "title")).toContain(
    "Hôtels et architectes · Achat\n71 parcours, 42 % des entrants\nintervalle à 95 % : 35,0 % à 49,8 %\n168 entrants",
  );
});

test("rows and cells can be found", () => {
  const markup = draw(358);
  expect(attribute(markup, "data-group")).toEqual(["emmenagement", "amateurs", "hotels"]);
  expect(attribute(markup, "data-key")).toContain("persona:hotels:achat");
});

test("live, one bar is in the tab order", () => {
  expect(attribute(draw(1120, true), "tabindex").filter((value) => value === "0")).toHaveLength(1);
});

test("nothing to draw says why", () => {
  const markup = renderToStaticMarkup(
    <FunnelGroups layout={{ empty: "no_journeys" }} language="fr" id="none" />,
  );
  expect(attribute(markup, "data-empty")).toEqual(["no_journeys"]);
});
