// DuckDB compiled to WebAssembly behind the Database interface. In: its bindings (a worker's, or the blocking ones of the tests). Out: a Database.
import type { Database, Row, Value } from "./database.ts";
import { writeValues } from "./named-values.ts";
import { QueryError } from "./query-error.ts";

type Maybe<T> = T | Promise<T>;
type Table = { toArray(): readonly { toJSON(): Record<string, unknown> }[] };
type Connection = {
  query(sql: string): Maybe<Table>;
  close(): Maybe<unknown>;
};

/** What this file needs of the package: both its asynchronous and its blocking bindings have it. */
export type WasmBindings = {
  open(config: typeof openConfig): Maybe<unknown>;
  connect(): Maybe<unknown>;
  registerFileBuffer(name: string, bytes: Uint8Array): Maybe<unknown>;
  dropFile(name: string): Maybe<unknown>;
  terminate?(): Maybe<unknown>;
};

/** Counts and decimals come as doubles: a DECIMAL 61.50 arrives as 6150 otherwise (duckdb-wasm issues 1703, 1801). */
const openConfig = {
  path: ":memory:",
  query: { castBigIntToDouble: true, castDecimalToDouble: true },
} as const;

/** The engine has no extension inside; looking for one would call a third party. */
const guard = "set autoinstall_known_extensions = false; set autoload_known_extensions = false;";

export async function openWasm(bindings: WasmBindings): Promise<Database> {
  await bindings.open(openConfig);
  const connection = (await bindings.connect()) as Connection;
  await connection.query(guard);
  let registered = 0;
  return {
    engine: "wasm",
    query: (sql, values = {}) => query(connection, sql, values),
    run: async (sql) => {
      await attempt(sql, async () => connection.query(sql));
    },
    register: async (name, content) => {
      const bytes = content instanceof Blob ? new Uint8Array(await content.arrayBuffer()) : content;
      registered += 1;
      const path = `${registered}-${name.replaceAll(/[^\w.-]/g, "_")}`;
      await bindings.registerFileBuffer(path, bytes);
      return path;
    },
    release: async (path) => {
      await bindings.dropFile(path);
    },
    close: async () => {
      await connection.close();
      await bindings.terminate?.();
    },
  };
}

async function query<R extends Row>(
  connection: Connection,
  sql: string,
  values: Readonly<Record<string, Value>>,
): Promise<R[]> {
  const table = await attempt(sql, async () => connection.query(writeValues(sql, values)));
  return table.toArray().map((row) => row.toJSON() as R);
}

async function attempt<T>(sql: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (cause) {
    throw new QueryError(sql, cause);
  }
}
