import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ChartFrame, classes, Line, lightClass, NativeFacts, toneClass } from "../../src/charts/parts.tsx";

test("classes leave out what is missing", () => {
  expect(classes("a", null, false, "b")).toBe("a b");
  expect([toneClass(4), toneClass(null)]).toEqual(["stage-4", "stage-none"]);
});

test("nothing is dimmed until a mark is active", () => {
  expect(lightClass(null, "a")).toBeNull();
  expect(lightClass(new Set(["a"]), "a")).toBe("is-lit");
  expect(lightClass(new Set(["a"]), "b")).toBe("is-dim");
});

test("a line of text has its place as attributes", () => {
  const line = {
    text: "Panier",
    x: 1,
    y: 2,
    width: 40,
    size: 13,
    anchor: "middle",
    strong: true,
    quiet: false,
  } as const;
  expect(renderToStaticMarkup(<Line line={line} className="chart-halo" />)).toBe(
    '<text x="1" y="2" font-size="13" text-anchor="middle" class="chart-text chart-strong chart-halo">Panier</text>',
  );
});

test("facts are a native tooltip without scripts, and none with them", () => {
  expect(renderToStaticMarkup(<NativeFacts facts={["a", "b"]} live={false} />)).toBe("<title>a\nb</title>");
  expect(renderToStaticMarkup(<NativeFacts facts={["a"]} live />)).toBe("");
});

test("a tooltip stands on the side with more room, and across a phone, where it would leave the page", () => {
  const frame = (x: number, width = 1000): string =>
    renderToStaticMarkup(
      <ChartFrame
        id="f"
        name="x"
        width={width}
        height={50}
        title="T"
        description="D"
        live
        tip={{ x, y: 25, facts: ["Panier", "12"] }}
      >
        <g />
      </ChartFrame>,
    );
  expect(frame(100)).toContain("chart-tip-right");
  expect(frame(900)).toContain("chart-tip-left");
  expect(frame(100)).toContain("<strong>Panier</strong><span>12</span>");
  expect(frame(100, 358)).toMatch(/class="chart-tip chart-tip-across" style="top:50%"/);
});
