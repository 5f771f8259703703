// Events that no rule knows, placed by asking. In: events, stages and channels. Out: one question at a time, then lines of touchpoints.csv to copy, or one's own file completed.
import { type FormEvent, type ReactNode, useState } from "react";
import type {
  EventGroup,
  groupEvents,
  PlacedGroup,
  UnknownEvent,
  withTouchpointLines,
} from "../../../company/writing/touchpoint-lines.ts";
import { askPageWords } from "../../../words/ask-page.ts";
import { askingWords } from "../../../words/asking.ts";
import type { Language } from "../../../words/format.ts";
import { OfferedText } from "./OfferedText.tsx";

export type Places = { readonly stages: readonly string[]; readonly channels: readonly string[] };
export type Placing = {
  readonly groupEvents: typeof groupEvents;
  readonly withTouchpointLines: typeof withTouchpointLines;
};
type PlaceEventsProps = {
  readonly events: readonly UnknownEvent[];
  readonly places: Places;
  readonly placing: Placing;
  readonly language: Language;
};

/** More questions than this nobody answers: the rest can be placed in the spreadsheet. */
const MOST_GROUPS = 8;

export function PlaceEvents({ events, places, placing, language }: PlaceEventsProps): ReactNode {
  const [words, said] = [askPageWords[language], askingWords[language]];
  const groups = placing.groupEvents(events);
  /** The stage of each group asked so far, "" where it stays unclassified; then the channel of all. */
  const [stages, setStages] = useState<readonly string[]>([]);
  const [channel, setChannel] = useState<string | null>(null);
  const asked = groups.slice(0, MOST_GROUPS);
  const open = asked[stages.length];
  const placed = asked.flatMap((group, at) => {
    const stage = stages[at] ?? "";
    return stage === "" ? [] : [{ ...group, stage }];
  });
  if (groups.length === 0) return null;
  const back = (): void => {
    if (channel !== null) setChannel(null);
    else setStages(stages.slice(0, -1));
  };
  return (
    <div className="ask-places" data-places={groups.length}>
      <p>{said.unknownEvents(groups.length)}</p>
      {open !== undefined && (
        <StageOf
          key={open.pattern}
          group={open}
          stages={places.stages}
          language={language}
          onAnswer={(stage) => setStages([...stages, stage])}
        />
      )}
      {open === undefined && placed.length > 0 && channel === null && (
        <OneOf
          name="channel"
          legend={said.channelOf}
          choices={places.channels}
          usual={0}
          language={language}
          onAnswer={setChannel}
        />
      )}
      {open === undefined && placed.length === 0 && <p>{words.nothingPlaced}</p>}
      {channel !== null && (
        <Lines
          placed={placed.map((group) => ({ ...group, channel }))}
          placing={placing}
          language={language}
        />
      )}
      {open === undefined && groups.length > MOST_GROUPS && (
        <p>{said.unplaced(groups.length - MOST_GROUPS)}</p>
      )}
      {stages.length > 0 && (
        <p>
          <button type="button" className="button" onClick={back}>
            {words.back}
          </button>
        </p>
      )}
    </div>
  );
}

type StageOfProps = {
  readonly group: EventGroup;
  readonly stages: readonly string[];
  readonly language: Language;
  readonly onAnswer: (stage: string) => void;
};

function StageOf({ group, stages, language, onAnswer }: StageOfProps): ReactNode {
  const said = askingWords[language];
  return (
    <OneOf
      name="stage"
      legend={said.stageOf(group.name, group.n)}
      choices={[...stages, said.leave]}
      usual={stages.length}
      language={language}
      onAnswer={(stage) => onAnswer(stage === said.leave ? "" : stage)}
    />
  );
}

type OneOfProps = {
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly string[];
  readonly usual: number;
  readonly language: Language;
  readonly onAnswer: (choice: string) => void;
};

function OneOf({ name, legend, choices, usual, language, onAnswer }: OneOfProps): ReactNode {
  const answer = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const chosen = choices[Number(new FormData(event.currentTarget).get(name))];
    if (chosen !== undefined) onAnswer(chosen);
  };
  return (
    <form className="ask-question" onSubmit={answer} data-question={name}>
      <fieldset>
        <legend>{legend}</legend>
        {choices.map((text, place) => (
          <p key={text}>
            <label>
              <input type="radio" name={name} value={place} defaultChecked={place === usual} /> {text}
            </label>
          </p>
        ))}
      </fieldset>
      <button type="submit" className="button">
        {askPageWords[language].next}
      </button>
    </form>
  );
}

type LinesProps = {
  readonly placed: readonly PlacedGroup[];
  readonly placing: Placing;
  readonly language: Language;
};

function Lines({ placed, placing, language }: LinesProps): ReactNode {
  const words = askPageWords[language];
  const lines = (placing.withTouchpointLines(null, placed) ?? "").replace(/^\uFEFF/u, "");
  return (
    <OfferedText
      intro={words.placed}
      text={lines}
      note={words.placedNote}
      completing={{
        label: words.sheet,
        accept: ".csv",
        type: "text/csv",
        file: "touchpoints.csv",
        download: words.mergedSheet,
        refused: words.sheetNotMerged,
        // A browser reads a file without its byte order mark, and a spreadsheet needs it back.
        complete: (text) => {
          const whole = placing.withTouchpointLines(text, placed);
          return whole === null ? null : `\uFEFF${whole.replace(/^\uFEFF/u, "")}`;
        },
      }}
      language={language}
    />
  );
}
