import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

type Tokens = Readonly<Record<string, string>>;

const css = readFileSync(new URL("../../src/styles/tokens.css", import.meta.url), "utf8");
const [light, dark, print] = themes();
const cases = Object.entries({ light, dark, print });
const stages = [1, 2, 3, 4, 5, 6, 7, 8].map((place) => `--stage-${place}`);

describe.each(cases)("colours in %s", (_name, tokens) => {
  it("text stands out at 4.5:1 from the paper and from raised parts", () => {
    for (const name of ["--ink", "--ink-2", "--accent", "--neg", "--pos"])
      for (const ground of ["--paper", "--raised"])
        expect(contrast(at(tokens, name), at(tokens, ground)), `${name} on ${ground}`).toBeGreaterThanOrEqual(
          4.5,
        );
    expect(contrast(at(tokens, "--on-accent"), at(tokens, "--accent"))).toBeGreaterThanOrEqual(4.5);
  });
  it("marks stand out at 3:1 from the paper", () => {
    for (const name of [...stages, "--zero", "--lost", "--edge"])
      expect(contrast(at(tokens, name), at(tokens, "--paper")), name).toBeGreaterThanOrEqual(3);
  });
  it("stages darken from first to last", () => {
    const lightness = stages.map((name) => luminance(rgb(at(tokens, name))));
    expect(lightness).toEqual(lightness.toSorted((a, b) => b - a));
    expect(new Set(lightness).size).toBe(8);
  });
  it("five stages stay apart for the three common colour-vision deficiencies", () => {
    const five = [1, 3, 5, 6, 8].map((place) => at(tokens, `--stage-${place}`));
    for (const vision of Object.values(DEFICIENCIES))
      for (const [index, colour] of five.slice(1).entries())
        expect(distance(seen(five[index] ?? "", vision), seen(colour, vision))).toBeGreaterThan(4);
  });
  it("negative and positive stay apart for the three common colour-vision deficiencies", () => {
    for (const vision of Object.values(DEFICIENCIES))
      expect(distance(seen(at(tokens, "--neg"), vision), seen(at(tokens, "--pos"), vision))).toBeGreaterThan(
        15,
      );
  });
});

/** The three blocks of the file: light on top, dark and print inside their media queries; print is light but for what it says. */
function themes(): [Tokens, Tokens, Tokens] {
  const [first = "", second = "", third = ""] = css.split("@media");
  const read = (text: string): Tokens =>
    Object.fromEntries(
      [...text.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]),
    );
  return [read(first), read(second), { ...read(first), ...read(third) }];
}

function at(tokens: Tokens, name: string): string {
  const value = tokens[name];
  if (value === undefined) throw new Error(`no such token: ${name}`);
  return value;
}

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

function rgb(hex: string): Triple {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255)
    .map(linear);
  return [r, g, b];
}
const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const dot = (row: Triple, vector: Triple) => row[0] * vector[0] + row[1] * vector[1] + row[2] * vector[2];
const times = ([a, b, c]: Matrix, vector: Triple): Triple => [dot(a, vector), dot(b, vector), dot(c, vector)];

/** WCAG 2.2's relative luminance and contrast ratio. */
function luminance(colour: Triple): number {
  return dot([0.2126, 0.7152, 0.0722], colour);
}
function contrast(a: string, b: string): number {
  const [x, y] = [luminance(rgb(a)), luminance(rgb(b))];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** Machado, Oliveira & Fernandes (2009), severity 1.0, on linear RGB. */
const DEFICIENCIES: Readonly<Record<string, Matrix>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
function seen(hex: string, vision: Matrix): Triple {
  const [r, g, b] = times(vision, rgb(hex)).map((value) => Math.min(1, Math.max(0, value)));
  return [r ?? 0, g ?? 0, b ?? 0];
}

/** Distance in OKLab (Ottosson 2020), times 100: about 2 is just noticeable. */
function distance(a: Triple, b: Triple): number {
  const [x, y] = [oklab(a), oklab(b)];
  return 100 * Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}
function oklab(colour: Triple): Triple {
  const [l, m, s] = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    colour,
  ).map(Math.cbrt);
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [l ?? 0, m ?? 0, s ?? 0],
  );
}
