// Everyone is counted: journeys of unclassified steps alone, beside the rates that they are not in. In: the state. Out: a sentence, the first of the page where they are many.
import type { ReactNode } from "react";
import { controlWords } from "../words/controls.ts";
import type { PageProps } from "./page.ts";

/** Above this share of all journeys, nothing else on the page is worth more. */
const MANY = 1 / 5;

export function UnplacedNote({ page, site, state, language }: PageProps): ReactNode {
  if (!page.choices.includes("period")) return null;
  const period = site.periods.find(({ id }) => id === state.period);
  const unplaced = period?.unplaced ?? site.unplaced_journeys;
  if (unplaced === 0) return null;
  const share = unplaced / (unplaced + (period?.journeys ?? site.journeys));
  return (
    <p className={share > MANY ? "lead" : "note"} data-unplaced={unplaced}>
      {controlWords[language].unplaced(unplaced, share)}
    </p>
  );
}
