import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ChartSizes } from "../../src/charts/ChartSizes.tsx";

test("the sizes asked for are there; the container shows one", () => {
  expect(renderToStaticMarkup(<ChartSizes sizes={["wide", "narrow"]} draw={(size) => <i>{size}</i>} />)).toBe(
    '<div class="chart-sizes"><div class="chart-wide"><i>wide</i></div><div class="chart-narrow"><i>narrow</i></div></div>',
  );
});

test("a size that the chart does not draw leaves no trace: the style sheet asks whether paper has its own", () => {
  expect(
    renderToStaticMarkup(
      <ChartSizes sizes={["wide", "paper"]} draw={(size) => (size === "paper" ? null : <i>w</i>)} />,
    ),
  ).toBe('<div class="chart-sizes"><div class="chart-wide"><i>w</i></div></div>');
});
