// Turns `$name` in SQL into `$1`, `$2`…, for engines that only take values by place. In: SQL and named values. Out: SQL and the values in order.
import type { Value } from "./database.ts";

/** Every `$name` must be given; the same name used twice takes the same place. Throws on a name without a value: that is our mistake. */
export function placeValues(
  sql: string,
  values: Readonly<Record<string, Value>>,
): { readonly sql: string; readonly values: readonly Value[] } {
  const names: string[] = [];
  const placed = sql.replace(/\$([a-z_]+)/g, (_, name: string) => {
    if (!(name in values)) throw new Error(`missing value for $${name}`);
    if (!names.includes(name)) names.push(name);
    return `$${names.indexOf(name) + 1}`;
  });
  return { sql: placed, values: names.map((name) => values[name] ?? null) };
}
