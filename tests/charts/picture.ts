// Pictures as tests. In: a story's name and the markup of a chart. Out: an SVG file to look at; a difference is written beside it and fails the test.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { expect } from "vitest";

const folder = new URL("pictures/", import.meta.url);

/** Compares the chart's SVG with its picture, one element a line; on a change look at `<name>-changed.svg`, and rename it if it is better. */
export function expectPicture(name: string, markup: string): void {
  const drawn = standalone(markup);
  const [known, changed] = [new URL(`${name}.svg`, folder), new URL(`${name}-changed.svg`, folder)];
  const before = existsSync(known) ? readFileSync(known, "utf8") : null;
  if (before === drawn) rmSync(changed, { force: true });
  else {
    mkdirSync(folder, { recursive: true });
    writeFileSync(changed, drawn);
  }
  expect(drawn === before, `${name} looks different: compare pictures/${name}-changed.svg`).toBe(true);
}

/** Opens in a browser by itself, in the site's own styles. */
function standalone(markup: string): string {
  const svg = /<svg.*?<\/svg>/su.exec(markup)?.[0] ?? "";
  const named = svg.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" class="chart" ');
  return `<?xml-stylesheet href="pictures.css"?>\n${named.replace(/></gu, ">\n<")}\n`;
}
