// The lanes of the map, each with what it shows of a stage. In: nothing. Out: by lane, a whole cell, and the line that stands for it while it is closed.
import type { ReactNode } from "react";
import type { Site } from "../../answers/site.ts";
import { notesOf, serviceOf, type WrittenLane } from "../../findings/map-notes.ts";
import { sharesOf } from "../../findings/voice.ts";
import { shareText } from "../../words/charts.ts";
import { formatDuration, formatScore } from "../../words/format.ts";
import { mapWords } from "../../words/map.ts";
import { LANES, type Lane, type MapMode, openLanes, type ViewState } from "../state.ts";
import { ActionsCell } from "./ActionsCell.tsx";
import { EvidenceCell } from "./EvidenceCell.tsx";
import { IrritantsCell } from "./IrritantsCell.tsx";
import { MeasuresCell } from "./MeasuresCell.tsx";
import type { CellProps } from "./map-props.ts";
import {
  BackStageCell,
  FrontStageCell,
  FutureCell,
  PeopleCell,
  PoliciesCell,
  ResponsesCell,
  SystemsCell,
} from "./ServiceCells.tsx";
import { AimsCell } from "./Targets.tsx";
import { TouchpointsCell } from "./TouchpointsCell.tsx";
import { sharesText, VoiceCell } from "./VoiceCell.tsx";
import { NeedsCell, OpportunitiesCell, ServiceCell } from "./WrittenCell.tsx";

type LaneParts = {
  readonly Cell: (props: CellProps & { readonly detailed?: boolean }) => ReactNode;
  readonly line: (props: CellProps) => string;
  /** True for what people write: it is drawn as such, never as a measure. */
  readonly written: boolean;
};

/** Lanes of the other maps: they stand open, always. */
type ModeLane =
  | "aims"
  | "future"
  | "front_stage"
  | "responses"
  | "back_stage"
  | "people"
  | "policies"
  | "systems";
export type MapLane = Lane | ModeLane;

/** Under the river of each map, from top to bottom; the current one has its own (`lanesOf`). */
const MODE_LANES: Readonly<Record<Exclude<MapMode, "current">, readonly MapLane[]>> = {
  future: ["aims", "future", "opportunities"],
  service: ["touchpoints", "front_stage", "responses", "back_stage", "people", "policies", "systems"],
  day: [],
};

/** The first lane that nobody sees from outside: the line of visibility runs over it. */
export const UNSEEN_FROM: MapLane = "back_stage";

export const laneParts: Readonly<Record<MapLane, LaneParts>> = {
  touchpoints: {
    Cell: TouchpointsCell,
    line: ({ stage, language }) => mapWords[language].count.touchpoints(stage.touchpoints.length),
    written: false,
  },
  actions: { Cell: ActionsCell, line: actionsLine, written: false },
  voice: { Cell: VoiceCell, line: voiceLine, written: false },
  needs: { Cell: NeedsCell, line: (props) => writtenLine("needs", props), written: true },
  irritants: {
    Cell: IrritantsCell,
    line: ({ stage, language }) => mapWords[language].count.irritants(stage.irritants.length),
    written: false,
  },
  opportunities: {
    Cell: OpportunitiesCell,
    line: (props) => writtenLine("opportunities", props),
    written: true,
  },
  measures: { Cell: MeasuresCell, line: measuresLine, written: false },
  evidence: { Cell: EvidenceCell, line: evidenceLine, written: false },
  service: { Cell: ServiceCell, line: (props) => writtenLine("service", props), written: true },
  aims: open(AimsCell, false),
  future: open(FutureCell, true),
  front_stage: open(FrontStageCell, true),
  responses: open(ResponsesCell, false),
  back_stage: open(BackStageCell, true),
  people: open(PeopleCell, false),
  policies: open(PoliciesCell, true),
  systems: open(SystemsCell, true),
};

/** A lane that is never a line. */
function open(Cell: LaneParts["Cell"], written: boolean): LaneParts {
  return { Cell, written, line: () => "" };
}

/** Whether a lane shows its cells in full. */
export function isLaneOpen(lane: MapLane, state: Pick<ViewState, "lanes" | "mode">): boolean {
  const opened: ReadonlySet<MapLane> = openLanes(state);
  return state.mode !== "current" || opened.has(lane);
}

/** The blueprint's lane is there for those who write one: an empty one is no gap of a map. */
export function lanesOf({ map }: Pick<Site, "map">, mode: MapMode): readonly MapLane[] {
  if (mode !== "current") return MODE_LANES[mode];
  const hasService = map.some((note) => serviceOf(note) !== null);
  return LANES.filter((lane) => lane !== "service" || hasService);
}

function writtenLine(lane: WrittenLane, { site, stage, state, language }: CellProps): string {
  const words = mapWords[language];
  const { length } = notesOf(site.map, { lane, stage: stage.id, persona: state.persona });
  return length === 0 ? words.toWrite : words.notes(length);
}

function actionsLine({ stage, language }: CellProps): string {
  const seconds = stage.flow?.median_seconds ?? null;
  return seconds === null ? "–" : mapWords[language].shortTime(formatDuration(seconds, language));
}

function voiceLine({ stage, language }: CellProps): string {
  const shares = sharesOf(stage.feeling);
  if (shares === null) return mapWords[language].empty.voice;
  return sharesText(shares, stage.feeling?.n ?? 0, language);
}

function measuresLine({ stage, language }: CellProps): string {
  const { feeling, flow } = stage;
  const parts = [
    ...(feeling?.mean == null ? [] : [formatScore(feeling.mean, language)]),
    ...(flow === null ? [] : [shareText(flow.share, language)]),
  ];
  return parts.length === 0 ? "–" : parts.join(" · ");
}

function evidenceLine({ stage, language }: CellProps): string {
  const words = mapWords[language];
  const { grade, n, sources } = stage.evidence;
  return n === null ? words.grade(grade) : `${words.grade(grade)} · ${words.gradeFacts(n, sources.length)}`;
}
