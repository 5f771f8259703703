// Puts values into SQL under their `$name`. In: SQL and named values. Out: SQL with literals, which the engine plans for and answers in one message.
import type { Value } from "./database.ts";
import { quoted } from "./load-table.ts";

/**
 * Every `$name` must be given; throws on one without a value, or with one that SQL cannot write: that is our mistake.
 * Literals rather than parameters: a filter that is null or constant is settled before any row is read, and a worker is
 * asked once (query) instead of three times (prepare, query, close).
 */
export function writeValues(sql: string, values: Readonly<Record<string, Value>>): string {
  return sql.replace(/\$([a-z_]+)/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`missing value for $${name}`);
    return literal(value);
  });
}

function literal(value: Value): string {
  if (typeof value === "string") return `'${quoted(value)}'`;
  if (typeof value !== "number" || Number.isSafeInteger(value)) return String(value);
  if (!Number.isFinite(value)) throw new Error(`invalid number: ${value}`);
  // Bare digits would be a decimal, which loses its last digit on the way to a double.
  return `'${value}'::double`;
}
