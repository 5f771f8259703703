// What hurts at a stage. In: a stage of the map. Out: a card for each irritant, with what is said and what is done there.
import type { ReactNode } from "react";
import { touchpointName } from "../../answers/names.ts";
import type { Irritant } from "../../findings/irritants.ts";
import { delayText, waitText } from "../../tables/late-text.ts";
import type { Language } from "../../words/format.ts";
import { irritantWords } from "../../words/irritants.ts";
import { mapWords } from "../../words/map.ts";
import { BETWEEN } from "../../words/typeset.ts";
import { irritantHref } from "../irritant-href.ts";
import type { CellProps } from "./map-props.ts";
import { WrittenCell } from "./WrittenCell.tsx";

export function IrritantsCell(props: CellProps): ReactNode {
  const { stage, answers, language } = props;
  const { empty } = mapWords[language];
  const areLossesKnown = (answers.irritants?.now.places.length ?? 0) > 0;
  return (
    <>
      {stage.irritants.length === 0 && (
        <p className="map-quiet">{areLossesKnown ? empty.irritantsAndLosses : empty.irritants}</p>
      )}
      <ul className="map-irritants">
        {stage.irritants.map((one) => (
          <Card key={one.touchpoint} {...props} irritant={one} />
        ))}
      </ul>
      <WrittenCell {...props} lane="irritants" beside />
    </>
  );
}

/** What is more often negative than elsewhere says how often: its mean may well be above zero. */
function saidText({ said, state }: Irritant, language: Language): string {
  if (said === null) return "";
  const { negative, n, customers, mean } = said;
  return state === "louder"
    ? irritantWords[language].saidFacts(negative, n, customers, mean)
    : mapWords[language].said(mean, n);
}

function Card(props: CellProps & { readonly irritant: Irritant }): ReactNode {
  const { irritant, site, language } = props;
  const words = mapWords[language];
  const { touchpoint, state, said, done, excess, late } = irritant;
  const owner = site.touchpoints.find(({ id }) => id === touchpoint)?.owner ?? null;
  return (
    <li className={`map-irritant map-irritant-${state}`} data-irritant={touchpoint}>
      <strong>
        <a href={irritantHref(touchpoint, props)}>{touchpointName(site, touchpoint, language)}</a>
      </strong>{" "}
      <span className="map-state">{words.states[state]}</span>
      <span className="map-facts">
        {[
          ...(said === null ? [] : [saidText(irritant, language)]),
          ...(done === null || done.n === 0 ? [] : [words.done(done.n, done.of)]),
          ...(excess === null ? [] : [irritantWords[language].excess(excess.value, excess.low, excess.high)]),
          ...late.waits.map((wait) => waitText(wait, site, language)),
          ...late.delays.map((delay) => delayText(delay, language)),
          owner === null ? words.noOwner : words.owner(owner),
        ].join(BETWEEN)}
      </span>
    </li>
  );
}
