// The three voices of one touchpoint. In: what is said, done and endured there. Out: three columns of facts, each with its n.
import type { ReactNode } from "react";
import { themeName, touchpointName } from "../../answers/names.ts";
import type { Level, Pain } from "../../findings/pains.ts";
import type { Exit } from "../../findings/stakes.ts";
import { delayText, waitText } from "../../tables/late-text.ts";
import { irritantWords } from "../../words/irritants.ts";
import { moodWords } from "../../words/moods.ts";
import type { IrritantsProps } from "./irritants-props.ts";

type VoiceProps = IrritantsProps & { readonly pain: Pain };

export function SaidVoice(props: VoiceProps): ReactNode {
  const { pain, emotion, site, language } = props;
  const words = irritantWords[language];
  const { said } = pain;
  if (said === null)
    return (
      <Voice {...props} name="said" level="silent">
        <p>{words.unsaid}</p>
        <UnratedHere {...props} />
      </Voice>
    );
  const quote = emotion.now.verbatims
    .filter(({ touchpoint, score }) => touchpoint === pain.touchpoint && score !== null && score < 0)
    .toSorted((a, b) => (a.score ?? 0) - (b.score ?? 0))[0];
  return (
    <Voice {...props} name="said" level={said.level}>
      <p>{words.saidFacts(said.negative, said.n, said.customers, said.mean)}</p>
      {words.spreads[said.spread] !== "" && <p>{words.spreads[said.spread]}</p>}
      {said.themes.map(({ theme, negative, n }) => (
        <p key={theme}>{words.theme(themeName(site, theme, language), negative, n)}</p>
      ))}
      {quote !== undefined && (
        <blockquote>
          <p>{quote.text}</p>
        </blockquote>
      )}
      <UnratedHere {...props} />
    </Voice>
  );
}

/** Texts without a rating, read by their words: beside what ratings say, never in it. */
function UnratedHere({ pain, emotion, site, language }: VoiceProps): ReactNode {
  const here = emotion.now.moods.find(({ level, id }) => level === "touchpoint" && id === pain.touchpoint);
  const { trial } = site.moods;
  if (here === undefined || trial === null) return null;
  return (
    <p className="note" data-sound-low={here.low} data-unrated={here.n}>
      {moodWords[language].here(here.n, here.low, trial)}
    </p>
  );
}

export function DoneVoice(props: VoiceProps): ReactNode {
  const { pain, language } = props;
  const words = irritantWords[language];
  const { level, exit, n, backs, contacts } = pain.done;
  return (
    <Voice {...props} name="done" level={level}>
      {exit === null ? <p>{words.noExit}</p> : <p>{exitText(exit, props)}</p>}
      {backs > 0 && <p>{words.backs(backs, n)}</p>}
      {contacts !== null && (
        <p>{words.again(contacts.n, contacts.within_7, contacts.within_15, contacts.within_30)}</p>
      )}
    </Voice>
  );
}

function exitText(
  { lost, of, expected, excess, against, others }: Exit,
  { site, language }: VoiceProps,
): string {
  const words = irritantWords[language];
  if (expected === null || excess === null) return words.facts([words.exit(lost, of), words.notExpected]);
  const names = others.map((id) => touchpointName(site, id, language)).join(", ");
  const usual = against === "alike" ? words.expectedAlike(expected, names) : words.expectedStage(expected);
  const more =
    excess.value < 0
      ? words.fewer(excess.value, excess.low, excess.high)
      : words.excess(excess.value, excess.low, excess.high);
  return words.facts([words.exit(lost, of), usual, more]);
}

export function EnduredVoice(props: VoiceProps): ReactNode {
  const { pain, site, language } = props;
  const words = irritantWords[language];
  const { level, waits, delays, told } = pain.endured;
  return (
    <Voice {...props} name="endured" level={level}>
      {waits.length + delays.length + told.length === 0 && <p>{words.unendured}</p>}
      {told.map((one) => (
        <p key={one.persona ?? ""}>{waitText(one, site, language)}</p>
      ))}
      {delays.map((delay) => (
        <p key={delay.text.fr}>{delayText(delay, language)}</p>
      ))}
      {waits.map(({ source, median_seconds, n }) => (
        <p key={source}>{words.wait(touchpointName(site, source, language), median_seconds ?? 0, n)}</p>
      ))}
    </Voice>
  );
}

type ColumnProps = Pick<IrritantsProps, "language"> & {
  readonly name: "said" | "done" | "endured";
  readonly level: Level;
  readonly children: ReactNode;
};

function Voice({ language, name, level, children }: ColumnProps): ReactNode {
  const words = irritantWords[language];
  return (
    <section className="voice" data-voice={name} data-level={level}>
      <h4>
        {words.voices[name]} <span className="voice-level">{words.levels[level]}</span>
      </h4>
      {children}
    </section>
  );
}
