// What the team wrote about a stage. In: the notes of map.csv and the persona looked at. Out: those of a lane, in the order of the sheet; those about the service, from its front to its back.
import type { Site } from "../answers/site.ts";

export type MapNote = Site["map"][number];

/** What carries the service, in the order of a blueprint: from what customers see to what they never do. */
export const SERVICE_LANES = ["front_stage", "back_stage", "people", "policies", "systems"] as const;
export type ServiceLane = (typeof SERVICE_LANES)[number];

/** Lanes of the map → lanes of the sheet: thoughts stand beside needs. */
const SHEET_LANES = {
  needs: ["needs", "thoughts"],
  actions: ["actions"],
  irritants: ["irritants"],
  opportunities: ["opportunities"],
  future: ["future"],
  service: SERVICE_LANES,
  front_stage: ["front_stage"],
  back_stage: ["back_stage"],
  people: ["people"],
  policies: ["policies"],
  systems: ["systems"],
} as const satisfies Record<string, readonly MapNote["lane"][]>;

export type WrittenLane = keyof typeof SHEET_LANES;

/** The part of the service that a note is of; null for any other note. */
export function serviceOf({ lane }: MapNote): ServiceLane | null {
  return SERVICE_LANES.find((one) => one === lane) ?? null;
}

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
  const found = notes.filter(
    (note) =>
      note.stage === stage &&
      lanes.includes(note.lane) &&
      (persona === null || note.persona === null || note.persona === persona),
  );
  if (lane !== "service") return found;
  return found.toSorted((a, b) => lanes.indexOf(a.lane) - lanes.indexOf(b.lane));
}
