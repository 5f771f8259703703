// Columns that a report writes on the first row of each group alone. In: rows in file order, with which of them are totals. Out: these columns, and rows with what stands above written out.

/** A row as it lies in the file; `isTotal` where it sums up a group. */
export type LaidRow = { readonly cells: readonly string[]; readonly isTotal: boolean };

/** Two groups at least, each summed up: nothing else leaves a column blank in that way. */
const LEAST_GROUPS = 2;

/** From the left on, the columns that are only filled where a group begins; empty where the table has no groups. */
export function groupedColumns(rows: readonly LaidRow[], width: number): readonly number[] {
  if (rows.filter(({ isTotal }) => isTotal).length < LEAST_GROUPS) return [];
  const found: number[] = [];
  for (let column = 0; column < width && isGrouped(rows, column); column++) found.push(column);
  // A table has something of its own on each row.
  return found.length === width ? [] : found;
}

function isGrouped(rows: readonly LaidRow[], column: number): boolean {
  let begins = true;
  let [groups, blanks] = [0, 0];
  for (const { cells, isTotal } of rows) {
    const isFilled = (cells[column] ?? "").trim() !== "";
    if (!isTotal && isFilled !== begins && isFilled) return false;
    if (!isTotal && isFilled) groups++;
    if (!isTotal && !isFilled) blanks++;
    // A subgroup's total is no beginning of a group further left.
    if (isTotal) begins = true;
    else if (isFilled) begins = false;
  }
  return groups >= LEAST_GROUPS && blanks > 0;
}

/** Writes out what stands above, row after row: what it has seen stays for the next rows. */
export class FillDown {
  readonly #columns: readonly number[];
  readonly #above = new Map<number, string>();

  constructor(columns: readonly number[]) {
    this.#columns = columns;
  }

  fill(cells: readonly string[]): readonly string[] {
    if (this.#columns.length === 0) return cells;
    const filled = [...cells];
    for (const column of this.#columns) {
      const own = cells[column] ?? "";
      if (own.trim() === "") filled[column] = this.#above.get(column) ?? "";
      else this.#above.set(column, own);
    }
    return filled;
  }
}
