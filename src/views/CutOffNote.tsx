// A quarter without its beginning, or without a source that begins later, shown or compared with. In: the state. Out: a note for each, or nothing.
import type { ReactNode } from "react";
import { isCutOff } from "../answers/cut-period.ts";
import { sourceName } from "../answers/names.ts";
import { BEFORE } from "../answers/period.ts";
import type { Period } from "../answers/site.ts";
import { isBegun, lacks } from "../findings/begun-sources.ts";
import { controlWords } from "../words/controls.ts";
import { formatPeriod } from "../words/format.ts";
import { type Lacking, sourceEndWords } from "../words/source-ends.ts";
import type { PageProps } from "./page.ts";

export function CutOffNote({ page, site, state, language }: PageProps): ReactNode {
  if (!page.choices.includes("period")) return null;
  const shown = site.periods.filter(({ id }) => id === state.period || id === state.compare);
  return (
    <>
      {shown
        .filter((period) => isCutOff(period, site))
        .map(({ id }) => (
          <p key={id} className="note" data-cut-off={id}>
            {controlWords[language].cutOffNote(formatPeriod(id, language))}
          </p>
        ))}
      {[...(state.period === "all" ? site.periods.slice(0, 1) : []), ...shown].map((period) => {
        const lacking = lackingIn(period, site, language);
        return (
          lacking !== null && (
            <p key={`lacking ${period.id}`} className="note" data-lacking={period.id}>
              {sourceEndWords[language].lacking(
                period.id === BEFORE || !shown.includes(period) ? { ...lacking, period: null } : lacking,
              )}
            </p>
          )
        );
      })}
    </>
  );
}

/** Sources that a quarter lacks, by name, and the stages of which they tell; null where it lacks none, or nothing was exported then. */
function lackingIn(
  { id, start, journeys }: Period,
  site: PageProps["site"],
  language: PageProps["language"],
): Lacking | null {
  const sources = site.source_ends.filter(isBegun).filter(({ begins }) => lacks(begins, start));
  if (sources.length === 0 || journeys === 0) return null;
  const told = new Set(sources.flatMap(({ begins }) => begins.told.map(({ stage }) => stage)));
  return {
    period: id,
    sources: sources.map(({ source, begins }) => ({
      name: sourceName(site, source),
      first_day: begins.first_day,
    })),
    stages: site.stages.filter((stage) => told.has(stage.id)).map(({ names }) => names[language]),
  };
}
