// A touchpoint as a spreadsheet names it. In: what was written and the rules. Out: the rule it means, or what is wrong.
import { closest } from "../exports/cells/closest.ts";
import { fold } from "../exports/cells/fold.ts";
import { type Problem, problem } from "../exports/problem.ts";
import type { TouchpointRule } from "./company.ts";

/** The first rule whose touchpoint is called so, in either language or by its id; null when there is none. */
export function ruleCalled(written: string, rules: readonly TouchpointRule[]): TouchpointRule | null {
  const folded = fold(written);
  return (
    rules.find(
      ({ id, touchpoint }) =>
        id === folded || fold(touchpoint.fr) === folded || fold(touchpoint.en) === folded,
    ) ?? null
  );
}

/** What to tell of a name that no touchpoint has. */
export function unknownTouchpoint(
  line: number,
  found: string,
  rules: readonly TouchpointRule[],
  file: string,
): Problem {
  const place = { line, column: "point_de_contact", found, rows: 1 };
  const names = [...new Set(rules.flatMap(({ touchpoint }) => [touchpoint.fr, touchpoint.en]))];
  const near = closest(found, names);
  return near === null
    ? problem("touchpoint-unknown", file, place)
    : problem("touchpoint-misspelt", file, { ...place, values: { closest: near } });
}
