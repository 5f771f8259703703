import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { River } from "../../src/charts/River.tsx";
import { sampleRiver } from "../geometry/river/sample-river.ts";
import { attribute, contents } from "./markup.ts";
import { expectPicture } from "./picture.ts";

const draw = (width: number, more: object = {}) =>
  renderToStaticMarkup(
    <River id={`river-${width}`} layout={sampleRiver(width)} language="fr" compareName="T2 2026" {...more} />,
  );

test("picture: the river, a silent stage, losses, the other quarter behind", () => {
  expectPicture("river", draw(1080));
});
test("picture: the river down a phone", () => {
  expectPicture("river-down-a-phone", draw(328));
});
test("each stage tells its facts; the whole is described", () => {
  const markup = draw(1080);
  expect(contents(markup, "title").slice(1)).toHaveLength(5);
  expect(contents(markup, "desc")[0]).toContain("Considération");
});
test("a finding is a number, and a link once scripts run", () => {
  expect(attribute(draw(1080), "data-finding")).toEqual(["stops/panier"]);
  expect(draw(1080)).not.toContain("<a ");
  const live = draw(1080, { live: true, hrefOf: () => "/parcours/?anchor=from:panier", onStage: () => {} });
  expect(attribute(live, "href")).toEqual(["/parcours/?anchor=from:panier"]);
  expect(attribute(live, "role").filter((role) => role === "button")).toHaveLength(5);
});
test("cuts no stage's name on the wall of a meeting: all are written smaller first", () => {
  const names = (width: number) =>
    [
      ...draw(width).matchAll(/<text font-size="(\d+)" class="chart-text chart-strong"><tspan[^>]*>([^<]*)/g),
    ].map(([, size, name]) => `${size} ${name}`);
  expect(names(1080)).toContain("15 Considération");
  expect(names(570)).toContain("13 Considération");
  expect(new Set(names(570).map((name) => name.split(" ")[0]))).toEqual(new Set(["13"]));
});
test("nothing to draw says why", () => {
  const empty = renderToStaticMarkup(<River id="none" layout={{ empty: "too_few" }} language="fr" />);
  expect(empty).toContain('data-empty="too_few"');
});
