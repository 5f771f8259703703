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

/**
 * Tables lie in a file, compressed, which nobody opens again: it is never put in order, and grows by all that is made. A statement that spills takes up to
 * twice its limit, and what it gives back stays with the allocator unless asked for: at 100 million events the whole process took 8.4 GB, and so 7.3.
 */
const settingsOfMuch = {
  ...settings,
  memory_limit: "3600MB",
  allocator_flush_threshold: "32MB",
  allocator_bulk_deallocation_flush_threshold: "64MB",
  checkpoint_threshold: "1TB",
};

export type NativeDatabase = Database & {
  readonly amount: Amount;
  /** Another way in to the same tables, for questions answered at the same time. */
  readonly beside: () => Promise<Database>;
  /** From now on each statement runs on one thread, or again on as many as the database was opened with. */
  readonly onOneThread: (isSo: boolean) => Promise<void>;
};

/** How much there is to count: tables of much would not fit in memory. */
export type Amount = "little" | "usual" | "much";

/**
 * Opens an empty database. Its tables, and files given to `register`, live in a temporary folder inside `place` until `close`. Threads that share a statement
 * wait for one another at full speed: where there is little to count, one is done as soon and leaves the others to whoever has work.
 */
export async function openNative(amount: Amount = "usual", place = tmpdir()): Promise<NativeDatabase> {
  const folder = await mkdtemp(join(place, "parcours-"));
  const isMuch = amount === "much";
  const tables = join(folder, "tables.duckdb");
  const instance = await DuckDBInstance.create(isMuch ? tables : ":memory:", {
    ...(isMuch ? settingsOfMuch : settings),
    temp_directory: folder,
  });
  const connection = await instance.connect();
  const work: Work = { running: new Set(), wrong: null };
  const database = over(connection, folder, work);
  const onOneThread = (isSo: boolean): Promise<void> =>
    database.run(isSo || amount === "little" ? "set threads = 1" : "reset threads");
  if (amount === "little") await onOneThread(true);
  // An open file needs no name where the system can do without: if this process is killed, its room is given back.
  if (isMuch) await rm(tables, { force: true }).catch(() => undefined);
  return {
    ...database,
    amount,
    onOneThread,
    beside: async () => over(await instance.connect(), folder, work),
    close: async () => {
      await allEnded(work);
      // Before, files that are attached to be published would be left half written. An engine that has failed refuses it: what made it fail is told.
      if (isMuch) await database.run("pragma disable_checkpoint_on_shutdown").catch(() => undefined);
      connection.closeSync();
      instance.closeSync();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** On all connections to one engine: statements that have not ended, and what went wrong last before the engine gave up. */
type Work = { readonly running: Set<Promise<unknown>>; wrong: unknown };

/** An engine that is closed while a statement runs, on any of its connections, brings the whole process down. */
async function allEnded({ running }: Work): Promise<void> {
  while (running.size > 0) await Promise.allSettled(running);
}

function over(connection: DuckDBConnection, folder: string, work: Work): Database {
  const attempt = async <T>(sql: string, action: () => Promise<T>): Promise<T> => {
    const statement = action();
    work.running.add(statement);
    try {
      return await statement;
    } catch (cause) {
      throw new QueryError(sql, firstWrong(cause, work));
    } finally {
      work.running.delete(statement);
    }
  };
  return {
    engine: "native",
    query: (sql, values = {}) => attempt(sql, () => query(connection, sql, values)),
    run: async (sql) => {
      await attempt(sql, async () => connection.run(sql));
    },
    register: (name, content) => writeInto(folder, name, content),
    release: (path) => rm(path, { force: true }),
    close: async () => {
      await allEnded(work);
      connection.closeSync();
    },
  };
}

async function query<R extends Row>(
  connection: DuckDBConnection,
  sql: string,
  values: Readonly<Record<string, Value>>,
): Promise<R[]> {
  const reader = await connection.runAndReadAll(writeValues(sql, values));
  const rows = reader.getRowObjects();
  for (const row of rows) makePlain(row);
  return rows as R[];
}

/** An engine that has failed says of every later statement, those that tidy up too, only that it has: what made it fail is told instead. */
function firstWrong(cause: unknown, work: Work): unknown {
  if (work.wrong !== null && cause instanceof Error && /has been invalidated/u.test(cause.message))
    return work.wrong;
  work.wrong = cause;
  return cause;
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
