// Where it hurts. In: feelings, stops and what moved, by touchpoint. Out: those to look at, the surest first, each with its figures, its n and its owner.
import type { ReactNode } from "react";
import type { Irritant } from "../../../findings/irritants.ts";
import { toldOf } from "../../../findings/told.ts";
import { meetingWords } from "../../../words/meeting.ts";
import { findingSentence } from "../../../words/takeaways/findings.ts";
import { isExploratory } from "../../exploratory.ts";
import { href } from "../../href.ts";
import { writeState } from "../../state.ts";
import { lowPlaces } from "./low-places.ts";
import type { ScreenProps } from "./meeting-props.ts";

const SHOWN = 4;

export function LowScreen(props: ScreenProps): ReactNode {
  const { language } = props;
  const words = meetingWords[language];
  const places = lowPlaces(props).slice(0, SHOWN);
  const telling = {
    ...{ site: props.site, language, compare: props.findings.now.compare ?? "" },
    exploratory: isExploratory(props.state),
  };
  if (places.length === 0) return <p>{words.noLow}</p>;
  return (
    <ol className="meeting-low">
      {places.map(({ irritant, name, stage, owner }) => (
        <li key={irritant.touchpoint} data-state={irritant.state}>
          <a href={hrefOf(irritant.touchpoint, props)}>{name}</a>{" "}
          <strong className="meeting-low-state">{words.low[irritant.state]}</strong>
          {irritant.change !== null && (
            <span className="meeting-change">
              {findingSentence(toldOf(irritant.change, telling), language)}
            </span>
          )}
          <span className="meeting-quiet">
            {[stage, ...figuresOf(irritant, props), owner ?? words.noOwner].join(" · ")}
          </span>
        </li>
      ))}
    </ol>
  );
}

function figuresOf({ said, done }: Irritant, { language }: ScreenProps): string[] {
  const words = meetingWords[language];
  return [
    ...(said === null ? [] : [words.lowFeeling(said.mean, said.n)]),
    ...(done === null || done.n === 0 ? [] : [words.lowStops(done.n, done.of)]),
  ];
}

/** The words that were written there. */
function hrefOf(touchpoint: string, props: ScreenProps): string {
  const { pages, language, base, site, state } = props;
  const page = pages.find(({ choices }) => choices.includes("point"));
  if (page === undefined) throw new Error("no page shows the words of a point");
  return href(page, language, base, writeState({ ...state, point: `touchpoint:${touchpoint}` }, site));
}
