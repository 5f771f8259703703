// The meeting begins with customers. In: what people wrote in the quarter. Out: one who is happy and one who is not, in their words.
import type { ReactNode } from "react";
import { sourceName, stageName, touchpointName } from "../../../answers/names.ts";
import type { Verbatim } from "../../../answers/rows.ts";
import { openingVoices } from "../../../review/opening-voices.ts";
import { formatScore } from "../../../words/format.ts";
import { meetingWords } from "../../../words/meeting.ts";
import type { ScreenProps } from "./meeting-props.ts";

export function VoicesScreen(props: ScreenProps): ReactNode {
  const words = meetingWords[props.language];
  const { good, bad } = openingVoices(props.emotion.now.verbatims);
  if (good === null && bad === null) return <p>{words.noVoices}</p>;
  return (
    <div className="meeting-voices">
      <Voice {...props} mood="positive" heading={words.good} verbatim={good} />
      <Voice {...props} mood="negative" heading={words.bad} verbatim={bad} />
    </div>
  );
}

type VoiceProps = ScreenProps & {
  readonly mood: "positive" | "negative";
  readonly heading: string;
  readonly verbatim: Verbatim | null;
};

function Voice({ mood, heading, verbatim, site, language }: VoiceProps): ReactNode {
  return (
    <section className={`meeting-voice meeting-voice-${mood}`} data-mood={mood}>
      <h2>{heading}</h2>
      {verbatim === null ? (
        <p>{meetingWords[language].noVoice}</p>
      ) : (
        <blockquote>
          <p>{verbatim.text}</p>
          <footer>
            {[
              ...(verbatim.score === null ? [] : [formatScore(verbatim.score, language)]),
              ...placeOf(verbatim).map(([name, id]) => name(site, id, language)),
              ...(verbatim.source === null ? [] : [sourceName(site, verbatim.source)]),
            ].join(" · ")}
          </footer>
        </blockquote>
      )}
    </section>
  );
}

function placeOf({ touchpoint, stage }: Verbatim): [typeof stageName, string][] {
  if (touchpoint !== null) return [[touchpointName, touchpoint]];
  return stage === null ? [] : [[stageName, stage]];
}
