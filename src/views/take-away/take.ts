// Makes the files. In: the part of the page that a menu stands in, and what is said around its picture. Out: files, handed to the browser.
import { type Alone, framedSvg, type LegendMark } from "../../charts/alone/framed-svg.ts";
import { lightColours, ownStyles } from "../../charts/alone/own-styles.ts";
import { raster } from "../../charts/alone/raster.ts";
import { typeface } from "../../charts/alone/typeface.ts";
import { csvText } from "../../tables/csv.ts";
import type { Language } from "../../words/format.ts";
import { tableRows } from "./table-rows.ts";

/** What stands around a picture: see framed-svg.ts. */
export type Around = Pick<Alone, "title" | "lines" | "notes" | "foot">;

/** The charts of a part that its reader sees, without the small lines in cells of the map: each is drawn at several sizes (ChartSizes.tsx). */
export function chartsIn(part: Element): SVGSVGElement[] {
  const charts = [...part.querySelectorAll<SVGSVGElement>(".chart > svg")];
  return charts.filter((svg) => svg.getBoundingClientRect().width > 0 && svg.closest("[data-lane]") === null);
}

export function tablesIn(part: Element): HTMLTableElement[] {
  return [...part.querySelectorAll<HTMLTableElement>("table[data-table]")];
}

export function csvFile(table: HTMLTableElement, language: Language): Blob {
  return new Blob([csvText(tableRows(table), language)], { type: "text/csv;charset=utf-8" });
}

export async function svgFile(svg: SVGSVGElement, around: Around): Promise<Blob> {
  return new Blob([await alone(svg, around)], { type: "image/svg+xml;charset=utf-8" });
}

export async function pngFile(svg: SVGSVGElement, around: Around): Promise<Blob> {
  return raster(await alone(svg, around));
}

/** The first chart of what is drawn, as a picture for a slide; null where there is none. */
export async function chartPicture(
  part: Element,
): Promise<{ readonly data: string; readonly ratio: number } | null> {
  const svg = part.querySelector<SVGSVGElement>(".chart > svg");
  if (svg === null) return null;
  const file = await raster(await alone(svg, { title: "", lines: [], notes: [], foot: "" }));
  const data = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
  const picture = await createImageBitmap(file);
  return { data, ratio: picture.width / picture.height };
}

/** Hands a file to the browser, which keeps it where its reader keeps files. */
export function keep(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser reads it after this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

async function alone(svg: SVGSVGElement, around: Around): Promise<string> {
  const { marks, x, y, width, height } = ownStyles(svg);
  const colours = lightColours();
  const colour = (name: string, usual: string) => colours.get(name) ?? usual;
  return framedSvg({
    ...around,
    marks,
    viewBox: `${x} ${y} ${width} ${height}`,
    width,
    height,
    legend: legendOf(svg),
    colours: {
      paper: colour("--paper", "#ffffff"),
      ink: colour("--ink", "#111111"),
      quiet: colour("--ink-2", "#444444"),
    },
    font: await typeface(),
  });
}

/** The legend stands beside the chart's own frame, or once for the whole part. */
function legendOf(svg: SVGSVGElement): LegendMark[] {
  const beside = svg.closest(".chart")?.parentElement?.querySelector(".chart-legend");
  const legend = beside ?? svg.closest(".part")?.querySelector(".chart-legend");
  return [...(legend?.querySelectorAll("li") ?? [])].flatMap((item) => {
    const sign = item.querySelector("svg");
    const text = (item.textContent ?? "").trim();
    return sign === null ? [] : [{ sign: ownStyles(sign).marks, width: sign.viewBox.baseVal.width, text }];
  });
}
