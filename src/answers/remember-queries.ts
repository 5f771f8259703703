// What a database was asked already is not asked again. In: databases of the same tables, which no longer change. Out: the same, answering the same query once.
import type { Database, Row } from "../database/database.ts";

/** Answers have some hundred short rows each. */
const KEPT = 1000;

/**
 * Questions share queries: paths from the start and to the end list the same whole paths, and from any touchpoint the same
 * times. The oldest are forgotten; a failure is not kept.
 */
export function rememberQueries(databases: readonly Database[], kept = KEPT): Database[] {
  const told = new Map<string, Promise<Row[]>>();
  const ask = (database: Database, sql: string, values: Parameters<Database["query"]>[1]) => {
    const key = `${sql}\n${JSON.stringify(values)}`;
    const known = told.get(key);
    if (known !== undefined) return known;
    const rows = database.query(sql, values);
    told.set(key, rows);
    rows.catch(() => told.delete(key));
    const [oldest] = told.keys();
    if (told.size > kept && oldest !== undefined) told.delete(oldest);
    return rows;
  };
  return databases.map((database) => ({
    ...database,
    query: <R extends Row>(sql: string, values = {}) => ask(database, sql, values) as Promise<R[]>,
  }));
}
