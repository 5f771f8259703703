// The only door to DuckDB. In: SQL and named values. Out: plain rows. Native at build, WASM in the browser; callers cannot tell.

export type Value = string | number | boolean | null;
export type Row = Readonly<Record<string, Value | readonly Value[]>>;

export interface Database {
  readonly engine: "native" | "wasm";
  /** Runs one statement; `$name` in the SQL takes `values.name`. Numbers come back as plain numbers, dates as ISO text. */
  query<R extends Row = Row>(sql: string, values?: Readonly<Record<string, Value>>): Promise<R[]>;
  /** Runs several statements for their effect. */
  run(sql: string): Promise<void>;
  /** Makes bytes readable by SQL (`read_csv`, `ATTACH`) and returns the path to use there. */
  register(name: string, content: Blob | Uint8Array): Promise<string>;
  /** Forgets a registered file. */
  release(path: string): Promise<void>;
  close(): Promise<void>;
}
