// Cells that a spreadsheet shows as one. In: rows of text in order, and what is merged. Out: the same rows, each with the text that people see beside it.

export type Merge = {
  readonly startRow: number;
  readonly endRow: number;
  readonly startCol: number;
  readonly endCol: number;
};

/** How far down a header may be: what is merged sideways below it is a title or a total, not names of columns. */
const HEADER_ROWS = 12;

/** One a sheet: rows come in order. */
export class MergedCells {
  readonly #down: readonly Merge[];
  readonly #groups: readonly Merge[];
  /** The text of what is merged downwards and has begun. */
  readonly #open = new Map<Merge, string>();
  /** Of the row above: what is merged sideways, and its text. */
  #above: readonly Merge[] = [];

  constructor(merges: readonly Merge[]) {
    this.#down = merges.filter(({ startRow, endRow }) => endRow > startRow);
    this.#groups = merges.filter(
      ({ startRow, endRow, startCol, endCol }) =>
        endRow === startRow && endCol > startCol && startRow < HEADER_ROWS,
    );
  }

  /** Changes `cells`, which is row `row` (from 0), and `above`, the row before it. */
  fill(row: number, cells: string[], above: string[]): void {
    this.#fillDown(row, cells);
    const named = this.#above.filter((merge) => nameGroup(merge, cells, above));
    if (named.length > 0) this.#moveDown(row, cells, above);
    this.#above = this.#groups.filter(({ startRow }) => startRow === row);
  }

  /** A name beside the groups that is merged over both rows belongs with the names that they group. */
  #moveDown(row: number, cells: string[], above: string[]): void {
    for (const { startRow, endRow, startCol } of this.#down) {
      if (startRow !== row - 1 || endRow < row) continue;
      put(cells, startCol, above[startCol] ?? "");
      above[startCol] = "";
    }
  }

  /** "Durand" over three rows is the customer of all three. Names of columns are read from several rows by whoever reads headers. */
  #fillDown(row: number, cells: string[]): void {
    for (const merge of this.#down) {
      if (row < merge.startRow || row > merge.endRow) continue;
      if (row === merge.startRow) this.#open.set(merge, cells[merge.startCol] ?? "");
      else if (merge.startRow >= 1) put(cells, merge.startCol, this.#open.get(merge) ?? "");
    }
  }
}

/** True when it names something. "Client" above "Nom" and "E-mail" makes "Client Nom" and "Client E-mail": the second "Nom" of the sheet may be a seller's. */
function nameGroup({ startCol, endCol }: Merge, cells: string[], above: string[]): boolean {
  const group = (above[startCol] ?? "").trim();
  const places = range(startCol, endCol);
  const below = places.map((place) => (cells[place] ?? "").trim());
  const isNames =
    below.filter((name) => name !== "").length > 1 && below.every((name) => name === "" || isName(name));
  if (!isNames || group === "") return false;
  above[startCol] = "";
  for (const place of places) {
    const name = (cells[place] ?? "").trim();
    if (name !== "") put(cells, place, `${group} ${name}`);
  }
  return true;
}

/** Short, and no date, number or address. */
function isName(text: string): boolean {
  return text.length <= 60 && /\p{L}/u.test(text) && !/@|^\d/.test(text);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, step) => from + step);
}

function put(cells: string[], place: number, text: string): void {
  while (cells.length < place) cells.push("");
  cells[place] = text;
}
