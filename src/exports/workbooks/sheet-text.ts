// A sheet as CSV. In: its rows with their places, in order. Out: a blob whose lines are the sheet's rows, all of one width, or null when nothing is written in it.
import { writeCsvRow } from "../rows/write-csv.ts";

/** Text is put away by about this many lines: a sheet may be long. */
const PIECE_LINES = 10_000;
/** How many cells a sheet is filled up to; past it one stray cell far to the right would make all rows long. */
const MOST_CELLS = 20_000_000;
/** How many rows then say how wide the table is. */
const FIRST_ROWS = 60;

export class SheetText {
  readonly #lines: string[] = [];
  readonly #widths: number[] = [];
  #rows = 0;
  #widest = 0;
  #firstWidest = 0;

  /** `place` is the row's, from 0: what is missing before it are blank rows. */
  add(place: number, cells: readonly string[]): void {
    const width = cells.findLastIndex((cell) => cell.trim() !== "") + 1;
    if (width === 0) return;
    while (this.#lines.length < place) this.#push("", 0);
    this.#push(writeCsvRow(cells.slice(0, width)).slice(0, -1), width);
    this.#rows++;
    this.#widest = Math.max(this.#widest, width);
    if (this.#rows <= FIRST_ROWS) this.#firstWidest = this.#widest;
  }

  #push(line: string, width: number): void {
    this.#lines.push(line);
    this.#widths.push(width);
  }

  blob(): Blob | null {
    if (this.#rows === 0) return null;
    const width = this.#rows * this.#widest > MOST_CELLS ? this.#firstWidest : this.#widest;
    const pieces: Blob[] = [];
    for (let from = 0; from < this.#lines.length; from += PIECE_LINES) {
      const lines = this.#lines
        .slice(from, from + PIECE_LINES)
        .map((line, i) => padded(line, this.#widths[from + i] ?? 0, width));
      pieces.push(new Blob([`${lines.join("\n")}\n`]));
    }
    return new Blob(pieces);
  }
}

function padded(line: string, cells: number, width: number): string {
  return cells === 0 ? "" : line + ",".repeat(Math.max(0, width - cells));
}
