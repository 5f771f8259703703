// The irritants page. In: exits, requests, amounts and feelings of a period, and the share that could be kept. Out: what each point costs, its three voices, what could be done, effort and memory.
import type { ReactNode } from "react";
import { touchpointName } from "../../answers/names.ts";
import { TableTwin } from "../../charts/TableTwin.tsx";
import { hurts, isEarly, type Pain, painsOf } from "../../findings/pains.ts";
import { irritantsTable } from "../../tables/irritants.ts";
import type { Language } from "../../words/format.ts";
import { irritantWords, stakeSentence } from "../../words/irritants.ts";
import { quoted } from "../../words/typeset.ts";
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
  const props: IrritantsProps = { ...view, share, pains: painsOf(known, site, state, share) };
  return (
    <>
      <section className="part">
        <Takeaway sentences={irritantSentences(props)} />
        <ThroughNote text={throughInFeedback(view)} />
        {props.pains.some(({ stake }) => stake !== null) && <ShareInput {...props} />}
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

/** The dearest, where a loss is proven; without money, the largest; else that nothing stands out. None under the threshold. */
export function irritantSentences(props: IrritantsProps): string[] {
  const { pains, irritants, language } = props;
  if (irritants.now.n === null) return [];
  const words = irritantWords[language];
  const proven = pains.filter((pain) => costsSurely(pain) || losesSurely(pain));
  const first = proven.find(costsSurely) ?? proven.toSorted((a, b) => excessOf(b) - excessOf(a))[0];
  const sentence =
    first === undefined
      ? null
      : lossSentence(
          first,
          proven.filter((pain) => pain !== first),
          props,
        );
  if (first === undefined || sentence === null) {
    const isHeard = pains.some(hurts);
    return [noneSentence(pains, irritants.now.n, language), ...(isHeard ? [words.stillHeard] : [])];
  }
  return [
    sentence,
    ...(words.agreements[first.agreement] === "" ? [] : [words.agreements[first.agreement]]),
    ...(proven.length > 1 ? [words.othersProven(proven.length - 1)] : []),
  ];
}

/** Each journey has its last step at one place: sums count it once. */
function noneSentence(pains: readonly Pain[], n: number, language: Language): string {
  const words = irritantWords[language];
  const sum = (part: "lost" | "open") => pains.reduce((all, { done }) => all + (done.exit?.[part] ?? 0), 0);
  const ends = { lost: sum("lost"), open: sum("open") };
  if (isEarly(ends)) return words.tooEarly(ends.open, ends.lost, n);
  return pains.some(isHeld) ? words.noneProven(n) : words.noneHeld(n);
}

const costsSurely = ({ stake }: Pain): boolean => stake !== null && stake.mean.low > 0;
const losesSurely = ({ done }: Pain): boolean => (done.exit?.excess?.low ?? 0) > 0;
const isHeld = ({ done }: Pain): boolean => (done.exit?.excess ?? null) !== null;
const excessOf = ({ done }: Pain): number => done.exit?.excess?.value ?? 0;

function lossSentence(
  { touchpoint, stake, done }: Pain,
  others: readonly Pain[],
  { share, site, state, language }: IrritantsProps,
): string | null {
  if (done.exit === null) return null;
  const { lost, of, excess } = done.exit;
  const name = touchpointName(site, touchpoint, language);
  const listOf = (rivals: readonly Pain[]): string | null =>
    rivals.map((one) => quoted(touchpointName(site, one.touchpoint, language), language)).join(", ") || null;
  if (stake !== null && stake.mean.low > 0)
    return stakeSentence(
      {
        ...{ ...rangeTexts(stake.mean, { site, language }), name, share, lost, of },
        quarter: site.periods.some(({ id }) => id === state.period) ? state.period : null,
        rivals: listOf(
          others.filter((one) => costsSurely(one) && (one.stake?.mean.high ?? 0) >= stake.mean.low),
        ),
      },
      language,
    );
  if (excess === null) return null;
  const { value, low, high } = excess;
  const rivals = listOf(others.filter(({ done }) => (done.exit?.excess?.high ?? 0) >= low));
  return irritantWords[language].losesMost(name, { rivals, excess: value, low, high, lost, of });
}
