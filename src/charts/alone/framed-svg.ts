// A chart that stands alone. In: its marks with their own styles, and what the page says around them. Out: one SVG file that holds all of it.
import { textWidth } from "../../geometry/text-width.ts";

/** A mark of the legend: its sign as SVG, with its size, and what it means. */
export type LegendMark = { readonly sign: string; readonly width: number; readonly text: string };

export type Alone = {
  /** The chart's own content, every element with its styles. */
  readonly marks: string;
  readonly viewBox: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** Under the title: the sentence that says what is seen, and the filters. */
  readonly lines: readonly string[];
  readonly legend: readonly LegendMark[];
  /** Under the legend: what the marks and numbers of the picture stand for. */
  readonly notes: readonly string[];
  /** At the foot: n and date. */
  readonly foot: string;
  readonly colours: { readonly paper: string; readonly ink: string; readonly quiet: string };
  /** The typeface as a data address; null where it could not be had. */
  readonly font: string | null;
};

const MARGIN = 24;
const TITLE = 22;
const TEXT = 14;
const SMALL = 12;
const LINE = 1.45;
/** What stands in for the typeface wherever it is not. */
const FAMILY = ["'Inter Variable'", "Inter", "'Helvetica Neue'", "Arial", "sans-serif"].join(", ");

/** Title, sentences and filters above; legend, notes, n and date below; on the colour of paper. */
export function framedSvg(chart: Alone): string {
  const room = chart.width;
  const head = [
    ...textLines(chart.title, TITLE, room, chart.colours.ink, 600),
    ...chart.lines.flatMap((line, at) =>
      textLines(line, TEXT, room, at < chart.lines.length - 1 ? chart.colours.ink : chart.colours.quiet, 400),
    ),
  ];
  const top = placed(head, MARGIN);
  const legend = legendAt(chart, top.bottom + SMALL + chart.height + SMALL);
  const small = (line: string) => textLines(line, SMALL, room, chart.colours.quiet, 400);
  const notes = placed(chart.notes.flatMap(small), legend.bottom);
  const foot = placed(small(chart.foot), notes.bottom + SMALL);
  const [width, height] = [room + 2 * MARGIN, Math.ceil(foot.bottom + MARGIN)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FAMILY}" role="img">`,
    `<title>${escaped(chart.title)}</title>`,
    `<desc>${escaped([...chart.lines, ...chart.notes, chart.foot].join(" · "))}</desc>`,
    fontStyle(chart.font),
    `<rect width="100%" height="100%" fill="${chart.colours.paper}"/>`,
    top.text,
    `<svg x="${MARGIN}" y="${top.bottom + SMALL}" width="${chart.width}" height="${chart.height}" viewBox="${chart.viewBox}" overflow="visible">${chart.marks}</svg>`,
    legend.text,
    notes.text,
    foot.text,
    "</svg>\n",
  ].join("\n");
}

function fontStyle(font: string | null): string {
  if (font === null) return "";
  return `<style>@font-face{font-family:'Inter Variable';font-weight:100 900;src:url(${font}) format('woff2')}</style>`;
}

type TextLine = {
  readonly text: string;
  readonly size: number;
  readonly colour: string;
  readonly weight: number;
};

/** A text on as many lines as it needs. */
function textLines(text: string, size: number, room: number, colour: string, weight: number): TextLine[] {
  return wrapped(text, size, room).map((line) => ({ text: line, size, colour, weight }));
}

/** Breaks at plain spaces: figures and their units stay together. */
function wrapped(text: string, size: number, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/u).filter((one) => one !== "")) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, size) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function placed(lines: readonly TextLine[], from: number): { text: string; bottom: number } {
  let bottom = from;
  const texts = lines.map(({ text, size, colour, weight }) => {
    bottom += size * LINE;
    const y = Math.round(bottom - size * (LINE - 1));
    return `<text x="${MARGIN}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${colour}">${escaped(text)}</text>`;
  });
  return { text: texts.join("\n"), bottom };
}

/** Marks side by side, on as many rows as they need. */
function legendAt(chart: Alone, from: number): { text: string; bottom: number } {
  let [x, row] = [0, 0];
  const marks = chart.legend.map(({ sign, width, text }) => {
    const taken = width + 8 + textWidth(text, SMALL) + 20;
    if (x > 0 && x + taken > chart.width) [x, row] = [0, row + 1];
    const [left, y] = [MARGIN + x, from + row * 20];
    x += taken;
    return `<g transform="translate(${left} ${y})">${sign}</g><text x="${left + width + 8}" y="${y + 10}" font-size="${SMALL}" fill="${chart.colours.quiet}">${escaped(text)}</text>`;
  });
  return { text: marks.join("\n"), bottom: chart.legend.length === 0 ? from : from + (row + 1) * 20 };
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
