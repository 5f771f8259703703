// The error that a statement raises, with the statement and its cause: ours to mend, never shown to the user as is.

export class QueryError extends Error {
  readonly sql: string;

  constructor(sql: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`query failed: ${reason}\n${sql.slice(0, 400)}`, { cause });
    this.name = "QueryError";
    this.sql = sql;
  }
}
