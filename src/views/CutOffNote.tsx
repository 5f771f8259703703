// A quarter without its beginning, shown or compared with. In: the state. Out: a note for each, or nothing.
import type { ReactNode } from "react";
import { isCutOff } from "../answers/cut-period.ts";
import { controlWords } from "../words/controls.ts";
import { formatPeriod } from "../words/format.ts";
import type { PageProps } from "./page.ts";

export function CutOffNote({ page, site, state, language }: PageProps): ReactNode {
  if (!page.choices.includes("period")) return null;
  return site.periods
    .filter((period) => (period.id === state.period || period.id === state.compare) && isCutOff(period, site))
    .map(({ id }) => (
      <p key={id} className="note" data-cut-off={id}>
        {controlWords[language].cutOffNote(formatPeriod(id, language))}
      </p>
    ));
}
