// What was found about one place. In: a list of findings, a measure and a place. Out: its finding, or null where none was asked or made.
import type { Finding, FindingsAnswer, Level, Measure } from "../answers/finding.ts";

export function findingAt(
  list: FindingsAnswer | null | undefined,
  measure: Measure,
  level: Level,
  place: string,
): Finding | null {
  const isIt = (one: Finding) => one.measure === measure && one.level === level && one.place === place;
  return list?.findings.find(isIt) ?? null;
}
