// The irritants page. In: exits, requests, amounts and feelings of a period, and the share that could be kept. Out: what each point costs, its three voices, what could be done, effort and memory.
import type { ReactNode } from "react";
import { touchpointName } from "../../answers/names.ts";
import { TableTwin } from "../../charts/TableTwin.tsx";
import { hurts, painsOf } from "../../findings/pains.ts";
import { irritantsTable } from "../../tables/irritants.ts";
import { irritantWords, stakeSentence } from "../../words/irritants.ts";
import { FindingsTwin } from "../FindingsTwin.tsx";
import { Takeaway } from "../Takeaway.tsx";
import { ThroughNote } from "../ThroughNote.tsx";
import { TakeAway } from "../take-away/TakeAway.tsx";
import { throughInFeedback } from "../through.ts";
import { Effort } from "./Effort.tsx";
import type { IrritantsProps, IrritantsViewProps } from "./irritants-props.ts";
import { Memory } from "./Memory.tsx";
import { rangeTexts } from "./money.ts";
import { PainList } from "./PainList.tsx";
import { Quadrants } from "./Quadrants.tsx";
import { ShareInput } from "./ShareInput.tsx";
import { StakesPicture } from "./StakesPicture.tsx";
import { Worths } from "./Worths.tsx";

export function IrritantsView(view: IrritantsViewProps): ReactNode {
  const { irritants, emotion, moves, findings, site, state, language } = view;
  const words = irritantWords[language];
  const share = Number(state.share) / 100;
  const known = { irritants: irritants.now, emotion: emotion.now, moves: moves.now };
  const props: IrritantsProps = { ...view, share, pains: painsOf(known, site, state.period, share) };
  return (
    <>
      <section className="part">
        <Takeaway sentences={irritantSentences(props)} />
        <ThroughNote text={throughInFeedback(view)} />
        <ShareInput {...props} />
        <StakesPicture {...props} />
        <Worths {...props} />
        <div className="tables">
          <TableTwin table={irritantsTable(props.pains, site, language)} language={language} />
          <FindingsTwin {...view} findings={findings.now} />
        </div>
        <TakeAway {...view} view="frictions" n={irritants.now.n} />
        <p className="note">{words.note(site.verdict_n)}</p>
      </section>
      <PainList {...props} />
      <Quadrants {...props} />
      <Effort {...props} />
      <Memory {...props} />
    </>
  );
}

/** The dearest, where a loss is proven; else that nothing stands out. None under the threshold. */
export function irritantSentences({ pains, irritants, share, site, language }: IrritantsProps): string[] {
  if (irritants.now.n === null) return [];
  const words = irritantWords[language];
  const proven = pains.filter(({ stake }) => stake !== null && stake.mean.low > 0);
  const [first] = proven;
  const agreed = pains.find((pain) => hurts(pain))?.agreement ?? "none";
  if (first?.stake == null || first.done.exit === null)
    return [words.noneProven(irritants.now.n), ...(agreed === "none" ? [] : [words.stillHeard])];
  const { lost, of } = first.done.exit;
  const range = rangeTexts(first.stake.mean, { site, language });
  const name = touchpointName(site, first.touchpoint, language);
  return [
    stakeSentence({ ...range, name, share, lost, of }, language),
    ...(words.agreements[first.agreement] === "" ? [] : [words.agreements[first.agreement]]),
    ...(proven.length > 1 ? [words.othersProven(proven.length - 1)] : []),
  ];
}
