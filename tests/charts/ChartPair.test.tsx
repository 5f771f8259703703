import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ChartPair } from "../../src/charts/ChartPair.tsx";

test("both widths are there; the container shows one", () => {
  expect(renderToStaticMarkup(<ChartPair wide={<i>w</i>} narrow={<i>n</i>} />)).toBe(
    '<div class="chart-pair"><div class="chart-wide"><i>w</i></div><div class="chart-narrow"><i>n</i></div></div>',
  );
});
