import { expect, it } from "vitest";
import { type Alone, framedSvg } from "../../../src/charts/alone/framed-svg.ts";

const chart: Alone = {
  ...{
    marks: '<rect width="10" height="10" fill="#123456"/>',
    viewBox: "0 0 300 100",
    width: 300,
    height: 100,
  },
  ...{
    title: "Jusqu’où vont-ils ?",
    lines: ["15 % achètent <ici>.", "Maison Lumen · T3 2026"],
    legend: [],
    notes: ["1 : fêtes"],
  },
  ...{ foot: "n = 1944 · Données lues jusqu’au 14 octobre 2026", font: null },
  colours: { paper: "#ffffff", ink: "#111111", quiet: "#555555" },
};
const numberOf = (svg: string, name: string) =>
  Number(new RegExp(`<svg[^>]* ${name}="(\\d+)"`, "u").exec(svg)?.[1]);

it("holds title, sentence, filters, n and date around the marks, and asks nobody for anything", () => {
  const svg = framedSvg(chart);
  for (const text of [
    "Jusqu’où vont-ils ?",
    "15 % achètent &lt;ici&gt;.",
    "Maison Lumen · T3 2026",
    "1 : fêtes",
    "n = 1944",
  ])
    expect(svg).toContain(text);
  expect(svg).toContain(chart.marks);
  expect(svg.replace("http://www.w3.org/2000/svg", "")).not.toMatch(/https?:|url\(|class=|var\(/u);
});

it("is as wide as the chart and its margins, and taller by what is said", () => {
  const plain = framedSvg({ ...chart, lines: [] });
  expect(numberOf(plain, "width")).toBe(348);
  expect(numberOf(framedSvg(chart), "height")).toBeGreaterThan(numberOf(plain, "height"));
});

it("breaks a long sentence, never between a figure and its unit", () => {
  const long = `${"assez long pour ne pas tenir ".repeat(4)}12\u00A0%`;
  const svg = framedSvg({ ...chart, lines: [long] });
  const lines = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/gu)].map(([, text]) => text ?? "");
  expect(lines.length).toBeGreaterThan(4);
  expect(lines.some((line) => line.includes("12\u00A0%"))).toBe(true);
});

it("draws the legend, on a second row where the first is full, and carries the typeface", () => {
  const mark = { sign: "<rect/>", width: 18, text: "perdus à cette étape du parcours" };
  const svg = framedSvg({ ...chart, legend: [mark, mark], font: "data:font/woff2;base64,AAAA" });
  const rows = [...svg.matchAll(/<g transform="translate\((\S+) (\S+)\)">/gu)].map(([, x, y]) => [
    x,
    Number(y),
  ]);
  expect(rows[0]?.[0]).toBe(rows[1]?.[0]);
  expect(Number(rows[1]?.[1]) - Number(rows[0]?.[1])).toBe(20);
  expect(svg).toContain("@font-face{font-family:'Inter Variable'");
});
