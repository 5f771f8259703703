// A row as clean CSV. In: cells. Out: a comma-separated line, quoted only where it must be, ended by a line feed.

/** ["a", "b,c"] → 'a,"b,c"\n'. */
export function writeCsvRow(cells: readonly string[]): string {
  return `${cells.map(writeCell).join(",")}\n`;
}

/** A lone empty cell is quoted too, else its line would be blank. */
function writeCell(cell: string, _place: number, cells: readonly string[]): string {
  const must = /[",\r\n]/.test(cell) || (cells.length === 1 && cell === "");
  return must ? `"${cell.replaceAll('"', '""')}"` : cell;
}
