// What the team wrote about a stage. In: a stage and its notes of a lane. Out: each note with who it is of, who wrote it and what it takes; or that none is written yet.
import type { ReactNode } from "react";
import { touchpointName } from "../../answers/names.ts";
import { type MapNote, notesOf, serviceOf, type WrittenLane } from "../../findings/map-notes.ts";
import { formatDate } from "../../words/format.ts";
import { mapWords } from "../../words/map.ts";
import { BETWEEN } from "../../words/typeset.ts";
import type { CellProps } from "./map-props.ts";

type WrittenProps = CellProps & {
  readonly lane: WrittenLane;
  /** True under what is counted: an empty sheet is then not worth a word. */
  readonly beside?: boolean;
  /** True where a stage stands open alone: who wrote it and when, too. */
  readonly detailed?: boolean;
};

/** Drawn as handwriting is: never to be taken for a measure. */
export function WrittenCell({ lane, beside = false, detailed = false, ...props }: WrittenProps): ReactNode {
  const { site, stage, state, language } = props;
  const notes = notesOf(site.map, { lane, stage: stage.id, persona: state.persona });
  if (notes.length === 0)
    return beside ? null : <p className="map-written map-blank">{mapWords[language].toWrite}</p>;
  return (
    <ul className="map-notes">
      {notes.map((note) => (
        <li
          key={`${note.persona} ${note.text.fr}`}
          className="map-written"
          data-written={note.lane}
          title={signed(note, language)}
        >
          {note.text[language]}{" "}
          <span className="map-note-facts">
            {[...factsOf(note, lane, props), ...(detailed ? [signed(note, language)] : [])].join(BETWEEN)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function factsOf(note: MapNote, lane: WrittenLane, { site, language }: CellProps): readonly string[] {
  const { persona, touchpoint, value, effort, owner, due } = note;
  const words = mapWords[language];
  // In a lane of its own, a part of the service needs no name.
  const service = lane === "service" ? serviceOf(note) : null;
  const who = site.personas.find(({ id }) => id === persona)?.names[language] ?? persona;
  return [
    ...(service === null ? [] : [words.service[service]]),
    ...(who === null ? [] : [who]),
    ...(touchpoint === null ? [] : [touchpointName(site, touchpoint, language)]),
    ...(value === null ? [] : [words.value(words.levels[value])]),
    ...(effort === null ? [] : [words.effort(words.levels[effort])]),
    ...(owner === null ? [] : [owner]),
    ...(due === null ? [] : [words.due(formatDate(due, language))]),
  ];
}

function signed({ by, date }: MapNote, language: CellProps["language"]): string {
  return mapWords[language].writtenBy(by, date === null ? null : formatDate(date, language));
}

type LaneProps = CellProps & { readonly detailed?: boolean };

export const NeedsCell = (props: LaneProps): ReactNode => <WrittenCell {...props} lane="needs" />;
export const ServiceCell = (props: LaneProps): ReactNode => <WrittenCell {...props} lane="service" />;
export const OpportunitiesCell = (props: LaneProps): ReactNode => (
  <WrittenCell {...props} lane="opportunities" />
);
