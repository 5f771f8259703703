// Journeys that the gap cuts in two before the goal, where they are many. In: the state. Out: a note that says what that does to the rates, or nothing.
import type { ReactNode } from "react";
import { stageName } from "../answers/names.ts";
import { controlWords } from "../words/controls.ts";
import type { PageProps } from "./page.ts";

export function SplitNote({ page, site, state, language }: PageProps): ReactNode {
  if (!page.choices.includes("period")) return null;
  const split = site.split.find(({ period }) => period === state.period);
  if (split === undefined) return null;
  return (
    <p className="note" data-split={split.n}>
      {controlWords[language].split(split.n, stageName(site, site.goal_stage, language), split.days)}
    </p>
  );
}
