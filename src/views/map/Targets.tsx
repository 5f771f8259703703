// What the company aims at in a stage. In: a stage of the map and the quarter shown. Out: each target with whether it is met, and on the map aimed at how far today is.
import type { ReactNode } from "react";
import { placeAt } from "../../answers/names.ts";
import { gapOf } from "../../findings/aims.ts";
import { type Target, targetsAt } from "../../findings/targets.ts";
import { formatDuration, formatPoints, formatScore, type Language } from "../../words/format.ts";
import { mapWords } from "../../words/map.ts";
import { objectiveSentence } from "../../words/objectives.ts";
import type { CellProps } from "./map-props.ts";

export function Targets({
  site,
  stage,
  state,
  language,
  gaps = false,
}: CellProps & { readonly gaps?: boolean }): ReactNode {
  const targets = targetsAt(site, stage.id, state.period);
  if (targets.length === 0) return null;
  const everybody = state.persona !== null || state.segment !== null || state.through !== null;
  return (
    <ul className="map-targets">
      {targets.map((target) => (
        <li key={target.text.fr} data-objective={target.result.status}>
          {target.text[language]}{" "}
          <span className="map-facts">
            {objectiveSentence(
              {
                ...target.measure,
                ...target.result,
                everybody,
                where: placeAt(site, target.measure, language),
              },
              language,
            )}
          </span>
          {gaps && <GapText target={target} language={language} />}
        </li>
      ))}
    </ul>
  );
}

/** Nothing where today is not measured. */
function GapText({ target, language }: { readonly target: Target; readonly language: Language }): ReactNode {
  const gap = gapOf(target);
  if (gap === null) return null;
  return <strong className="map-gap">{mapWords[language].gap(gapText(target, gap, language))}</strong>;
}

function gapText({ measure: { kind } }: Target, gap: number, language: Language): string {
  if (kind === "feeling") return formatScore(gap, language);
  if (kind !== "delay_median") return formatPoints(gap, language);
  return `${gap < 0 ? "\u2212" : "+"}${formatDuration(Math.abs(gap), language)}`;
}

/** The lane of the map aimed at. */
export function AimsCell(props: CellProps): ReactNode {
  const words = mapWords[props.language];
  const isTold = targetsAt(props.site, props.stage.id, props.state.period).length > 0;
  return isTold ? <Targets {...props} gaps /> : <p className="map-quiet">{words.noTargetHere}</p>;
}
