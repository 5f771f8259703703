// DuckDB at build: the native engine behind the Database interface. In: SQL. Out: plain rows.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type DuckDBConnection,
  DuckDBDecimalValue,
  DuckDBInstance,
  type DuckDBValue,
} from "@duckdb/node-api";
import type { Database, Row, Value } from "./database.ts";
import { writeValues } from "./named-values.ts";
import { QueryError } from "./query-error.ts";

/** Extensions are never fetched: what the browser cannot do is not done at build either. */
const settings = {
  autoinstall_known_extensions: "false",
  autoload_known_extensions: "false",
  memory_limit: "4GB",
};

export type NativeDatabase = Database & {
  /** Another way in to the same tables, for questions answered at the same time. */
  readonly beside: () => Promise<Database>;
  /** From now on each statement runs on one thread, or again on as many as the database was opened with. */
  readonly onOneThread: (isSo: boolean) => Promise<void>;
};

/**
 * Opens an empty in-memory database. Files given to `register` live in a temporary folder until `close`. Threads that share a statement wait
 * for one another at full speed: where there is little to count, one is done as soon and leaves the others to whoever has work.
 * @param isSmall whether there is little to count
 */
export async function openNative(isSmall = false): Promise<NativeDatabase> {
  const folder = await mkdtemp(join(tmpdir(), "parcours-"));
  const instance = await DuckDBInstance.create(":memory:", { ...settings, temp_directory: folder });
  const connection = await instance.connect();
  const running: Running = new Set();
  const database = over(connection, folder, running);
  const onOneThread = (isSo: boolean): Promise<void> =>
    database.run(isSo || isSmall ? "set threads = 1" : "reset threads");
  if (isSmall) await onOneThread(true);
  return {
    ...database,
    onOneThread,
    beside: async () => over(await instance.connect(), folder, running),
    close: async () => {
      await allEnded(running);
      connection.closeSync();
      instance.closeSync();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Statements that have not ended, on all connections to one engine. */
type Running = Set<Promise<unknown>>;

/** An engine that is closed while a statement runs, on any of its connections, brings the whole process down. */
async function allEnded(running: Running): Promise<void> {
  while (running.size > 0) await Promise.allSettled(running);
}

function over(connection: DuckDBConnection, folder: string, running: Running): Database {
  const counted = async <T>(work: Promise<T>): Promise<T> => {
    running.add(work);
    try {
      return await work;
    } finally {
      running.delete(work);
    }
  };
  return {
    engine: "native",
    query: (sql, values = {}) => counted(query(connection, sql, values)),
    run: async (sql) => {
      await counted(attempt(sql, () => connection.run(sql)));
    },
    register: (name, content) => writeInto(folder, name, content),
    release: (path) => rm(path, { force: true }),
    close: async () => {
      await allEnded(running);
      connection.closeSync();
    },
  };
}

async function query<R extends Row>(
  connection: DuckDBConnection,
  sql: string,
  values: Readonly<Record<string, Value>>,
): Promise<R[]> {
  const reader = await attempt(sql, () => connection.runAndReadAll(writeValues(sql, values)));
  const rows = reader.getRowObjects();
  for (const row of rows) makePlain(row);
  return rows as R[];
}

async function attempt<T>(sql: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (cause) {
    throw new QueryError(sql, cause);
  }
}

async function writeInto(folder: string, name: string, content: Blob | Uint8Array): Promise<string> {
  const path = join(folder, name.replaceAll(/[^\w.-]/g, "_"));
  await writeFile(path, content instanceof Blob ? content.stream() : content);
  return path.replaceAll("\\", "/");
}

/** In its place: hundreds of thousands of rows are not made twice. */
function makePlain(row: Record<string, DuckDBValue>): void {
  for (const name of Object.keys(row)) row[name] = plainValue(row[name] ?? null);
}

/** Counts fit a double; anything richer than text and numbers must be cast in SQL, so it is an error here. */
function plainValue(value: DuckDBValue): Value {
  if (
    value === null ||
    typeof value === "string" ||
    typeof value === "number" ||
    typeof value === "boolean"
  ) {
    return value;
  }
  if (typeof value === "bigint") return Number(value);
  if (value instanceof DuckDBDecimalValue) return value.toDouble();
  throw new Error(`unsupported value in a row: ${String(value)}; cast it in SQL`);
}
