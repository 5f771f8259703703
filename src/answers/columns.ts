// Lists of like rows, a column each instead of a record each: names are written once. In: what a JSON file holds. Out: the same with such lists
// as `{"rows": n, "columns": {name: values}}`, and back.

type Table = { readonly rows: number; readonly columns: Readonly<Record<string, readonly unknown[]>> };

/** Below, a list takes no less room by columns. */
const FEWEST_ROWS = 3;

/**
 * Lists of three records or more that all have the same fields are told by column, at any depth; all else stays as it is.
 * @throws Error for a record that is itself of exactly `rows` and `columns`: it could not be told from a list on the way back.
 */
export function inColumns(value: unknown): unknown {
  if (isTable(value)) throw new Error("invalid content: a record of rows and columns is how a list is told");
  if (Array.isArray(value)) return listed(value);
  return isRecord(value) ? mapped(value, inColumns) : value;
}

/** What {@link inColumns} was given; a file that tells its lists by record is read as it is. */
export function inRows(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inRows);
  if (isTable(value)) return rowsOf(value);
  return isRecord(value) ? mapped(value, inRows) : value;
}

function listed(list: readonly unknown[]): unknown {
  const rows = list.filter(isRecord);
  const names = Object.keys(rows[0] ?? {});
  const isAlike = list.length >= FEWEST_ROWS && rows.length === list.length && names.length > 0;
  if (!(isAlike && rows.every((row) => hasExactly(row, names)))) return list.map(inColumns);
  const columns = names.map((name) => [name, rows.map((row) => inColumns(row[name]))]);
  return { rows: rows.length, columns: Object.fromEntries(columns) } satisfies Table;
}

function rowsOf({ rows, columns }: Table): unknown[] {
  const read = Object.entries(columns).map(([name, values]) => [name, values.map(inRows)] as const);
  return Array.from({ length: rows }, (_, at) =>
    Object.fromEntries(read.map(([name, values]) => [name, values[at]])),
  );
}

function mapped(record: Readonly<Record<string, unknown>>, by: (value: unknown) => unknown): unknown {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, by(value)]));
}

function hasExactly(row: Readonly<Record<string, unknown>>, names: readonly string[]): boolean {
  return Object.keys(row).length === names.length && names.every((name) => row[name] !== undefined);
}

function isTable(value: unknown): value is Table {
  return isRecord(value) && hasExactly(value, ["rows", "columns"]) && isRecord(value["columns"]);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
