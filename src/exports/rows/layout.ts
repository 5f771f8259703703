// Where the table is in a file and how its rows are cut. In: a sample of text. Out: dialect, header, sample rows, and whether a plain reader would do.

import type { Sample } from "../text/sample.ts";
import { type DialectVerdict, detectDialect } from "./dialect.ts";
import { FillDown, groupedColumns, type LaidRow } from "./grouped-columns.ts";
import {
  cleanHeader,
  findHeader,
  fittedHeader,
  groupedNames,
  headerTexts,
  isBlank,
  joinedNames,
  namesBelow,
  otherNames,
  usedWidth,
} from "./header.ts";
import { asideCode } from "./row-kind.ts";
import { type ParsedRows, RowParser } from "./row-parser.ts";
import { tableRanges } from "./several-tables.ts";

export type Layout = {
  readonly dialect: DialectVerdict;
  /** 1-based line of the header and of the first data row. */
  readonly headerLine: number;
  readonly firstLine: number;
  /** Last line of the table where another one follows; null: it goes to the file's end. */
  readonly lastLine: number | null;
  readonly header: readonly string[];
  /** Of a table with several rows of names: all the names of each column; empty otherwise. */
  readonly otherNames: readonly (readonly string[])[];
  /** Header texts that occur more than once, as written. */
  readonly repeated: readonly string[];
  /** Data rows of the sample, cut to the header's width, and their lines (null in the middle of a large file). */
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly (number | null)[];
  /** Rows of the sample that are not rows of the table. */
  readonly aside: number;
  /** Columns that are written on the first row of each group alone: the rows here have them all. */
  readonly grouped: readonly number[];
  readonly regular: boolean;
};

/** How many rows tell how wide the table is. */
const LOOKED_ROWS = 300;

/**
 * Each table of the file in turn; none when no row can be a header. A file too large to be seen whole has one. `known` where the dialect
 * needs no guess.
 */
export function layOutAll(sample: Sample, known?: DialectVerdict): readonly Layout[] {
  const dialect = known ?? detectDialect(sample.head);
  const parsed = parseHead(sample, dialect);
  const ranges = sample.whole ? tableRanges(parsed.rows) : [];
  if (ranges.length < 2) return [layOutRows(sample, dialect, parsed)].filter((layout) => layout !== null);
  return ranges.flatMap(({ from, to }, i) => {
    const part = partOf(parsed, from, to);
    const layout = layOutRows(sample, dialect, part);
    const lastLine = i === ranges.length - 1 ? null : (part.lines.at(-1) ?? null);
    return layout === null ? [] : [{ ...layout, lastLine, regular: false }];
  });
}

function partOf({ rows, lines, broken }: ParsedRows, from: number, to: number): ParsedRows {
  const [first, next] = [lines[from] ?? 1, lines[to] ?? Number.POSITIVE_INFINITY];
  return {
    rows: rows.slice(from, to),
    lines: lines.slice(from, to),
    broken: broken.filter(({ line }) => line >= first && line < next),
  };
}

function layOutRows(sample: Sample, dialect: DialectVerdict, parsed: ParsedRows): Layout | null {
  const place = findHeader(parsed.rows);
  const cells = place === null ? undefined : parsed.rows[place];
  const headerLine = place === null ? undefined : parsed.lines[place];
  if (place === null || cells === undefined || headerLine === undefined) return null;
  const following = parsed.rows.slice(place + 1, place + 1 + LOOKED_ROWS).filter((row) => !isBlank(row));
  const more = namesBelow(following);
  const data = following.slice(more);
  const grouped = groupedNames(cells, parsed.rows[place - 1]);
  const names = more === 0 ? grouped : joinedNames([cells, ...following.slice(0, more)]);
  const fitted = fittedHeader(names, data);
  const header = headerTexts(fitted, usedWidth(fitted, data));
  const last = place + more;
  const body = rowsBelow(parsed, last, header);
  const middle = sample.slices.flatMap((slice) => middleRows(slice, dialect, header));
  const firstLine = firstLineBelow(parsed, last, parsed.lines[last] ?? headerLine);
  return {
    dialect,
    headerLine,
    firstLine,
    header,
    otherNames: more === 0 ? [] : otherNames([cells, ...following.slice(0, more)], header.length),
    repeated: repeatedTexts(grouped),
    rows: [...body.rows, ...middle],
    lines: [...body.lines, ...middle.map(() => null)],
    aside: body.aside + parsed.broken.length,
    grouped: body.grouped,
    lastLine: null,
    regular:
      firstLine === headerLine + 1 &&
      fitted === cells &&
      isRegular(sample, dialect, parsed) &&
      body.even &&
      body.aside === 0,
  };
}

function parseHead(sample: Sample, dialect: DialectVerdict): ParsedRows {
  const start = dialect.separatorLines === 0 ? 0 : sample.head.search(/[\r\n]/) + dialect.newline.length;
  return new RowParser(dialect, 1 + dialect.separatorLines).push(sample.head.slice(start), sample.whole);
}

/** A line whose quotes make no sense may come before the first row: it is data too, to be counted as set aside. */
function firstLineBelow({ lines, broken }: ParsedRows, place: number, headerLine: number): number {
  const next = [lines[place + 1], broken.find(({ line }) => line > headerLine)?.line];
  const known = next.filter((line) => line !== undefined);
  return known.length === 0 ? headerLine + 1 : Math.min(...known);
}

type Body = {
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
  readonly aside: number;
  readonly even: boolean;
  readonly grouped: readonly number[];
};

function rowsBelow({ rows, lines }: ParsedRows, place: number, header: readonly string[]): Body {
  const kept = { rows: [] as string[][], lines: [] as number[] };
  const laid: LaidRow[] = [];
  let [aside, even] = [0, true];
  for (let i = place + 1; i < rows.length; i++) {
    const cells = rows[i] ?? [];
    if (cells.length !== header.length && cells.length > 1) even = false;
    if (isBlank(cells)) {
      if (cells.length > 1) even = false;
      continue;
    }
    const code = asideCode(cells, header);
    if (code === null || code === "row-total") laid.push({ cells, isTotal: code !== null });
    if (code !== null) aside++;
    else {
      kept.rows.push(cells.slice(0, header.length));
      kept.lines.push(lines[i] ?? 0);
    }
  }
  const grouped = aside === 0 ? [] : groupedColumns(laid, header.length);
  const filled = new FillDown(grouped);
  return { ...kept, rows: kept.rows.map((cells) => filled.fill(cells)), aside, even, grouped };
}

/** A slice may begin inside quotes: what does not have the header's width proves nothing. */
function middleRows(slice: string, dialect: DialectVerdict, header: readonly string[]): string[][] {
  const { rows } = new RowParser(dialect).push(slice, true);
  return rows.filter((cells) => cells.length === header.length && !isBlank(cells)).map((cells) => [...cells]);
}

/** UTF-8, one kind of line ending, every row on a line of its own, no quote that makes no sense. */
function isRegular(sample: Sample, dialect: DialectVerdict, { rows, lines, broken }: ParsedRows): boolean {
  const text = sample.encoding.startsWith("utf-8") && !sample.damaged;
  const plain =
    dialect.newline !== "\r" &&
    !dialect.mixedNewlines &&
    dialect.sheet !== true &&
    dialect.quote !== "'" &&
    dialect.spaced !== true &&
    broken.length === 0;
  const first = lines[0] ?? 1;
  return (
    text &&
    plain &&
    (lines[rows.length - 1] ?? first) === first + rows.length - 1 &&
    !sample.slices.some(hasQuotedBreak)
  );
}

/** In a slice: a quote left open at a line's end. */
function hasQuotedBreak(slice: string): boolean {
  return slice.split("\n").some((line) => (line.split('"').length - 1) % 2 === 1);
}

function repeatedTexts(cells: readonly string[]): string[] {
  const texts = cells.map(cleanHeader).filter((text) => text !== "");
  return [...new Set(texts.filter((text, i) => texts.indexOf(text) !== i))];
}
