// What the team wrote about a stage. In: the notes of map.csv and the persona looked at. Out: those of a lane, in the order of the sheet.
import type { Site } from "../answers/site.ts";

export type MapNote = Site["map"][number];

/** Lanes of the map → lanes of the sheet: thoughts stand beside needs. */
const SHEET_LANES = {
  needs: ["needs", "thoughts"],
  actions: ["actions"],
  irritants: ["irritants"],
  opportunities: ["opportunities"],
} as const satisfies Record<string, readonly MapNote["lane"][]>;

export type WrittenLane = keyof typeof SHEET_LANES;

/** Of everybody and of the persona that is looked at; of all personas where none is. */
export function notesOf(
  notes: readonly MapNote[],
  {
    lane,
    stage,
    persona,
  }: { readonly lane: WrittenLane; readonly stage: string; readonly persona: string | null },
): readonly MapNote[] {
  const lanes: readonly string[] = SHEET_LANES[lane];
  return notes.filter(
    (note) =>
      note.stage === stage &&
      lanes.includes(note.lane) &&
      (persona === null || note.persona === null || note.persona === persona),
  );
}
