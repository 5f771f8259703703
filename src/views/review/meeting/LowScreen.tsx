// Where it hurts. In: what each point costs, feelings and what moved. Out: those to look at, the dearest first, with their figures and owner, each a way to all that is behind it.
import type { ReactNode } from "react";
import type { Finding } from "../../../answers/finding.ts";
import { touchpointName } from "../../../answers/names.ts";
import type { Pain } from "../../../findings/pains.ts";
import { toldOf } from "../../../findings/told.ts";
import { irritantWords } from "../../../words/irritants.ts";
import { meetingWords } from "../../../words/meeting.ts";
import { findingSentence } from "../../../words/takeaways/findings.ts";
import { isExploratory } from "../../exploratory.ts";
import { irritantHref } from "../../irritant-href.ts";
import { stakeText } from "../../irritants/PainList.tsx";
import { dearPlaces } from "./dear-places.ts";
import { lowPlaces } from "./low-places.ts";
import type { ScreenProps } from "./meeting-props.ts";

const SHOWN = 4;

export function LowScreen(props: ScreenProps): ReactNode {
  const { irritants, language } = props;
  const words = meetingWords[language];
  const pains = dearPlaces(props);
  if (irritants === undefined || pains === null) return null;
  if (pains.length === 0) return <p>{words.noLow}</p>;
  return (
    <ol className="meeting-low">
      {pains.slice(0, SHOWN).map((pain) => (
        <Low key={pain.touchpoint} {...props} irritants={irritants} pain={pain} />
      ))}
    </ol>
  );
}

type LowProps = ScreenProps & {
  readonly pain: Pain;
  readonly irritants: NonNullable<ScreenProps["irritants"]>;
};

function Low(props: LowProps): ReactNode {
  const { pain, site, language } = props;
  const stake = stakeText(props);
  const agreed = irritantWords[language].agreements[pain.agreement];
  const owner = site.touchpoints.find(({ id }) => id === pain.touchpoint)?.owner ?? null;
  const change = lowPlaces(props).find(({ touchpoint }) => touchpoint === pain.touchpoint)?.change;
  return (
    <li data-pain={pain.touchpoint}>
      <a href={irritantHref(pain.touchpoint, props)}>{touchpointName(site, pain.touchpoint, language)}</a>{" "}
      <span className="meeting-quiet">{owner ?? meetingWords[language].noOwner}</span>
      {stake !== null && <span className="meeting-change">{stake}</span>}
      {change != null && <span className="meeting-change">{changeText(change, props)}</span>}
      {change == null && agreed !== "" && <span className="meeting-quiet meeting-change">{agreed}</span>}
    </li>
  );
}

function changeText(change: Finding, { findings, site, language, state }: ScreenProps): string {
  const { period, compare } = findings.now;
  const telling = { period, compare: compare ?? "", site, language, exploratory: isExploratory(state) };
  return findingSentence(toldOf(change, telling), language);
}
