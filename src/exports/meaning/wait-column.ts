// Which column says how long somebody waited. In: the folded header of a table. Out: its column and how many seconds its unit is; null where none says its unit.

export type WaitColumn = { readonly column: number; readonly unit: number };

const NAME =
  /^(?:(?:temps|duree|delai) d'attente|attente|wait(?:ing)?(?: time)?|time waited|queue(?:ing)? time) ?[([]?(min|mn|minutes?|s|sec|secondes?|seconds?|h|heures?|hours?)\.?[)\]]?$/;
const SECONDS: Readonly<Record<string, number>> = { m: 60, s: 1, h: 3600 };

/** Without a unit in its name "8" may be minutes or seconds: such a column is not read. A mean of several waits is nobody's. */
export function waitColumn(folded: readonly string[]): WaitColumn | null {
  for (const [column, name] of folded.entries()) {
    const unit = NAME.exec(name.replaceAll("_", " ").replaceAll("’", "'"))?.[1]?.[0];
    if (unit !== undefined) return { column, unit: SECONDS[unit] ?? 1 };
  }
  return null;
}
