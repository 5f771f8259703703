// DuckDB as the bench uses it outside browsers. In: a database file or none. Out: a way to run SQL on two threads.
import { DuckDBInstance } from "@duckdb/node-api";

export type Native = {
  query<T>(sql: string): Promise<T[]>;
  close(): void;
};

export async function openNative(file = ":memory:"): Promise<Native> {
  const instance = await DuckDBInstance.create(file, { threads: "2" });
  const connection = await instance.connect();
  return {
    query: async <T>(sql: string) =>
      (await connection.runAndReadAll(sql)).getRowObjectsJson().map(plain) as T[],
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** 64-bit counts come as text: back to numbers. Texts of this bench never look like numbers, paths of one touchpoint apart. */
function plain(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const value = (name: string, cell: unknown) =>
    name !== "path" && typeof cell === "string" && /^\d+$/u.test(cell) ? Number(cell) : cell;
  return Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, value(name, cell)]));
}
