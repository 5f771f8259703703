// The company's objectives. In: the site and the quarter shown. Out: a list, each with whether it is met where it has a measure.
import type { ReactNode } from "react";
import { placeAt } from "../../answers/names.ts";
import type { Site } from "../../answers/site.ts";
import { mapWords } from "../../words/map.ts";
import { objectiveSentence } from "../../words/objectives.ts";
import type { ViewProps } from "../page.ts";

type ObjectivesProps = Pick<ViewProps, "site" | "state" | "language">;

export function Objectives({ site, state, language }: ObjectivesProps): ReactNode {
  const words = mapWords[language];
  return (
    <section className="part objectives">
      <h2>{words.objectives}</h2>
      {site.objectives.length === 0 && <p>{words.noObjective}</p>}
      <ul>
        {site.objectives.map((objective) => (
          <Objective key={objective.text.fr} {...{ site, objective, state, language }} />
        ))}
      </ul>
    </section>
  );
}

type ObjectiveProps = ObjectivesProps & { readonly objective: Site["objectives"][number] };

function Objective({ site, objective, state, language }: ObjectiveProps): ReactNode {
  const { text, measure, results } = objective;
  const result = results.find(({ period }) => period === state.period);
  if (measure === null || result === undefined)
    return (
      <li>
        {text[language]}
        {measure === null && (
          <>
            <br />
            <span className="note">{mapWords[language].noMeasure}</span>
          </>
        )}
      </li>
    );
  const everybody = state.persona !== null || state.segment !== null || state.through !== null;
  return (
    <li data-objective={result.status}>
      {text[language]}
      <br />
      {objectiveSentence(
        { ...measure, ...result, everybody, where: placeAt(site, measure, language) },
        language,
      )}
    </li>
  );
}
