// Usual contacts that stages with names of their own were given by a guess. In: which touchpoints those are, and where something happened. Out: what to check, or nothing where no row was placed so.
import { type Problem, problem } from "../exports/problem.ts";
import type { Names } from "./company.ts";

/** `goal`: the stage around which they are placed. */
export type GuessedPlaces = {
  readonly file: string;
  readonly goal: Names;
  readonly touchpoints: readonly { readonly id: string; readonly names: Names; readonly stage: Names }[];
};

/** As many as are read; the others are counted. */
const TOLD = 8;

export function placedByDefault(
  { file, goal, touchpoints }: GuessedPlaces,
  used: readonly { readonly id: string }[],
  language: "fr" | "en",
): Problem[] {
  const ids = new Set(used.map(({ id }) => id));
  const placed = touchpoints.filter(({ id }) => ids.has(id));
  if (placed.length === 0) return [];
  const told = placed.slice(0, TOLD).map(({ names, stage }) => `${names[language]} → ${stage[language]}`);
  const more = placed.length > TOLD ? [`+ ${placed.length - TOLD}`] : [];
  const values = { goal: goal[language], placed: [...told, ...more].join(", ") };
  return [problem("stages-placed", file, { values })];
}
