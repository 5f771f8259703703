import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Stakes } from "../../src/charts/Stakes.tsx";
import { stakesLayout } from "../../src/geometry/stakes/stakes.ts";
import { attribute, contents } from "./markup.ts";

const rows = ["panier", "page"].map((key, at) => ({
  ...{ key, name: key, value: 300 - at * 200, low: 100 - at * 150, high: 500, label: "300 €" },
  facts: [key, "En jeu : 300 €"],
}));
const draw = (live = false) =>
  renderToStaticMarkup(<Stakes id="stakes" layout={stakesLayout(rows, 760)} language="fr" live={live} />);

test("each row tells its facts, and the picture says all of them", () => {
  expect(contents(draw(), "title")).toContain("panier\nEn jeu : 300 €");
  expect(contents(draw(), "desc").join()).toContain("page, En jeu : 300 €");
});

test("a range that reaches nothing is drawn otherwise", () => {
  expect(attribute(draw(), "class").filter((name) => name.includes("is-open"))).toHaveLength(1);
});

test("live, one row is in the tab order", () => {
  expect(attribute(draw(true), "tabindex").filter((value) => value === "0")).toHaveLength(1);
});

test("nothing at stake draws nothing", () => {
  expect(renderToStaticMarkup(<Stakes id="stakes" layout={stakesLayout([], 760)} language="fr" />)).toBe("");
});
