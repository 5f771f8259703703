// The only place that knows PapaParse. In: text in pieces and a dialect. Out: rows of cells, each with the line it starts on, however quotes fall.
import Papa from "papaparse";
import { closedUp, type Dialect } from "./dialect.ts";

export type ParsedRows = {
  readonly rows: readonly (readonly string[])[];
  /** 1-based line each row starts on. */
  readonly lines: readonly number[];
  /** Lines whose quotes make no sense: left out, parsing goes on at the next line. */
  readonly broken: readonly { readonly line: number; readonly text: string }[];
};

/**
 * A row that does not end within `longestRow` characters is an unclosed quote, not a row; text is parsed by `piece`.
 * Past a few broken lines both shrink: every broken line means parsing what follows it again.
 */
const USUAL = { longestRow: 1024 * 1024, piece: 256 * 1024 };
const WARY = { longestRow: 64 * 1024, piece: 16 * 1024 };
const BROKEN_BEFORE_WARY = 20;

type Out = { rows: string[][]; lines: number[]; broken: { line: number; text: string }[] };

type PapaResult = {
  readonly data: string[][];
  readonly errors: readonly { readonly code: string; readonly row: number }[];
  readonly meta: { readonly cursor: number };
};

/** Reads a table piece by piece; a row that continues in the next piece waits for it. */
export class RowParser {
  readonly #dialect: Dialect;
  #pending = "";
  #held = "";
  #broken = 0;
  #limits = USUAL;
  #line: number;

  constructor(dialect: Dialect, firstLine = 1) {
    this.#dialect = dialect;
    this.#line = firstLine;
  }

  /** Adds text; `last` when nothing follows. Gives the rows that are complete. */
  push(piece: string, last: boolean): ParsedRows {
    const out: Out = { rows: [], lines: [], broken: [] };
    const text = this.#plain(piece, last);
    for (let start = 0; start < text.length || (last && this.#pending !== ""); ) {
      const end = start + this.#limits.piece;
      this.#pending += text.slice(start, end);
      this.#take(out, last && end >= text.length);
      start = end;
    }
    return out;
  }

  /** Text as the usual dialect has it. A CR at the end of a piece waits for the LF that may follow. */
  #plain(piece: string, last: boolean): string {
    const { spaced, bareReturns } = this.#dialect;
    let text = this.#held + piece;
    this.#held = "";
    if (bareReturns) {
      if (!last && text.endsWith("\r")) this.#held = "\r";
      text = text.slice(0, text.length - this.#held.length).replace(/\r(?!\n)/g, "\n");
    }
    return spaced ? closedUp(text) : text;
  }

  /** Moves the complete rows of what is pending to `out`. */
  #take(out: Out, last: boolean): void {
    while (this.#pending !== "") {
      // Far beyond any row and no end in sight: reading it again with each piece would take for ever.
      const isEndless =
        this.#pending.length > this.#limits.longestRow && !this.#pending.includes(this.#lineEnd);
      if (isEndless && !last) return;
      const firstLine = this.#line;
      const result = this.#parse(last);
      const bad = this.#firstBroken(result);
      const rows = bad === null ? result.data : result.data.slice(0, bad);
      append(out.rows, rows);
      append(out.lines, this.#place(rows));
      const read = bad === null ? result.meta.cursor : this.#offsetOf(this.#line - firstLine);
      this.#pending = this.#pending.slice(read);
      const unclosed = bad !== null || this.#pending.length > this.#limits.longestRow;
      if (!unclosed || !this.#setLineAside(out, last)) return;
    }
  }

  #parse(last: boolean): PapaResult {
    const { delimiter, newline, quote = '"' } = this.#dialect;
    const parser = new Papa.Parser({ delimiter, newline, quoteChar: quote });
    const result = parser.parse(this.#pending, 0, !last) as PapaResult;
    if (this.#dialect.newline === "\n") result.data.forEach(dropCarriageReturn);
    return result;
  }

  /** A row with a quote never closed, or closed so oddly that it swallowed line breaks; or one longer than any row is. */
  #firstBroken({ data, errors }: PapaResult): number | null {
    // Nothing is that long where all that waits is not.
    const isLong = this.#pending.length > USUAL.longestRow;
    const long = isLong ? data.findIndex((cells) => lengthOf(cells) > USUAL.longestRow) : -1;
    for (const { code, row } of errors) {
      const cells = data[row];
      if (cells === undefined || (long >= 0 && row > long)) continue;
      if (code === "MissingQuotes" || cells.some((cell) => cell.includes(this.#lineEnd))) return row;
    }
    return long < 0 ? null : long;
  }

  /** Lines of the rows in order: each takes one, and one more per line break inside its cells. */
  #place(rows: readonly (readonly string[])[]): number[] {
    const { quote = '"', sheet = false } = this.#dialect;
    const quoted = !sheet && this.#pending.includes(quote);
    return rows.map((cells) => {
      const line = this.#line;
      this.#line += 1 + (quoted ? this.#breaksIn(cells) : 0);
      return line;
    });
  }

  #breaksIn(cells: readonly string[]): number {
    let breaks = 0;
    for (const cell of cells) {
      for (let i = cell.indexOf(this.#lineEnd); i >= 0; i = cell.indexOf(this.#lineEnd, i + 1)) breaks++;
    }
    return breaks;
  }

  /** Where the text of a line begins, counting `lines` line ends from the start of what is pending. */
  #offsetOf(lines: number): number {
    let offset = 0;
    for (let n = 0; n < lines; n++) offset = this.#pending.indexOf(this.#lineEnd, offset) + 1;
    return offset;
  }

  /** Takes the first pending line away; false when its end has not come yet. */
  #setLineAside(out: Out, last: boolean): boolean {
    const end = this.#pending.indexOf(this.#lineEnd);
    if (end < 0 && !last) return false;
    out.broken.push({
      line: this.#line,
      text: (end < 0 ? this.#pending : this.#pending.slice(0, end)).trimEnd(),
    });
    this.#pending = end < 0 ? "" : this.#pending.slice(end + 1);
    this.#line += 1;
    if (++this.#broken === BROKEN_BEFORE_WARY) this.#limits = WARY;
    return true;
  }

  get #lineEnd(): string {
    return this.#dialect.newline === "\r" ? "\r" : "\n";
  }
}

/** Without spreading: a piece may hold more rows than a call takes arguments. */
function append<T>(to: T[], from: readonly T[]): void {
  for (const item of from) to.push(item);
}

function lengthOf(cells: readonly string[]): number {
  return cells.reduce((sum, { length }) => sum + length, 0);
}

/** A file that mixes line endings is cut at LF; the CR before it is not content. */
function dropCarriageReturn(cells: string[]): void {
  const last = cells.length - 1;
  const cell = cells[last];
  if (cell?.endsWith("\r")) cells[last] = cell.slice(0, -1);
}
