// Marks of one subject, value or effort. In: marks given so far. Out: a field a participant that hides what is typed; once all are in, how they spread.
import { type ReactNode, useRef } from "react";
import {
  isSplit,
  LEVELS,
  type Level,
  type Marks,
  type Spread,
  spreadOfMarks,
} from "../../../review/scoring.ts";
import type { Language } from "../../../words/format.ts";
import { meetingWords } from "../../../words/meeting.ts";

type FieldsProps = {
  readonly language: Language;
  readonly legend: string;
  readonly participants: number;
  readonly marks: Marks;
  readonly onMarks: (marks: Marks) => void;
};

export function MarkFields(props: FieldsProps): ReactNode {
  const { language, legend, participants, marks, onMarks } = props;
  const words = meetingWords[language];
  const fields = useRef<HTMLFieldSetElement>(null);
  const spread = spreadOfMarks(marks, participants);
  if (spread !== null)
    return (
      <div className="meeting-spread" data-spread={legend}>
        <h3>{legend}</h3>
        <SpreadBars spread={spread} language={language} />
        <button type="button" className="meeting-button" onClick={() => onMarks([])}>
          {words.again}
        </button>
      </div>
    );
  const places = Array.from({ length: participants }, (_, at) => marks[at] ?? null);
  const set = (at: number, level: Level | null): void => {
    onMarks(places.map((one, index) => (index === at ? level : one)));
    if (level !== null) fields.current?.querySelectorAll("input")[at + 1]?.focus();
  };
  return (
    <fieldset className="meeting-marks" ref={fields}>
      <legend>{legend}</legend>
      {places.map((level, at) => (
        <input
          // biome-ignore lint/suspicious/noArrayIndexKey: a participant is a place at the table
          key={at}
          inputMode="numeric"
          autoComplete="off"
          maxLength={2}
          aria-label={`${legend}, ${words.markOf(at + 1)}${level === null ? "" : `, ${words.given}`}`}
          value={level === null ? "" : "•"}
          onChange={({ target }) => set(at, typedLevel(target.value))}
        />
      ))}
      <span className="meeting-quiet">{words.missing(places.filter((level) => level === null).length)}</span>
    </fieldset>
  );
}

/** The last thing typed; nothing for what is no level. */
function typedLevel(text: string): Level | null {
  const digit = Number(text.replace(/[^0-9]/gu, "").slice(-1));
  return LEVELS.find((level) => level === digit) ?? null;
}

function SpreadBars({
  spread,
  language,
}: {
  readonly spread: Spread;
  readonly language: Language;
}): ReactNode {
  const words = meetingWords[language];
  return (
    <>
      <ol className="meeting-levels">
        {spread.counts.map((count, at) => (
          <li key={LEVELS[at]}>
            <span aria-hidden="true">{"●".repeat(count)}</span>
            <span className="unseen">{count}</span>
            <span>{words.levels[at]}</span>
          </li>
        ))}
      </ol>
      <p>
        {words.mean(spread.mean)} · {words.range(spread.low, spread.high)}
        {isSplit(spread) && (
          <>
            {" "}
            <strong>{words.split}</strong>
          </>
        )}
      </p>
    </>
  );
}
