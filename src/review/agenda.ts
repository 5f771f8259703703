// The order of the meeting, the same every quarter, along the journey. In: the site and the quarter. Out: its parts, each with its screen, its minutes and who speaks.
import type { Site } from "../answers/site.ts";

/** "voices", "bets", "map", a stage as "stage:achat", "low", "scoring", "decisions", "parking": what the address says. */
export type MeetingPart = {
  readonly screen: string;
  /** The stage that it is about; null for those about all of them. */
  readonly stage: string | null;
  readonly minutes: number;
  /** Teams in charge of what is shown; none where whoever leads the meeting speaks. */
  readonly owners: readonly string[];
};

/** Of ninety minutes, those for the stages together. */
const STAGES_MINUTES = 30;
/** Those for the bets; where none is due the least is enough, and the stages have the rest. */
const BETS_MINUTES = 10;
const LEAST_MINUTES = 2;

type Known = Pick<Site, "stages" | "touchpoints" | "decisions">;

/** The screens in their order, whatever the quarter. */
export function screensOf(site: Known): readonly string[] {
  return agendaOf(site, "").map(({ screen }) => screen);
}

export function agendaOf(site: Known, period: string): readonly MeetingPart[] {
  const { stages, decisions } = site;
  const due = decisions.filter(({ bet }) => bet?.by === period);
  const betsMinutes = due.length === 0 ? LEAST_MINUTES : BETS_MINUTES;
  const stagesMinutes = STAGES_MINUTES + BETS_MINUTES - betsMinutes;
  const part = (screen: string, minutes: number, owners: readonly string[] = []): MeetingPart => ({
    ...{ screen, minutes, owners },
    stage: null,
  });
  return [
    part("voices", 5),
    part("bets", betsMinutes, distinct(due.map(({ owner }) => owner))),
    part("map", 5),
    ...stages.map(
      ({ id }, at): MeetingPart => ({
        screen: `stage:${id}`,
        stage: id,
        minutes: minutesOf(at, stages.length, stagesMinutes),
        owners: ownersAt(site, id),
      }),
    ),
    part("low", 10),
    part("scoring", 15),
    part("decisions", 10),
    part("parking", 5),
  ];
}

/** The first stages take what is left over, so that the meeting keeps to its hour. */
function minutesOf(at: number, count: number, all: number): number {
  const rest = all % count;
  return Math.max(LEAST_MINUTES, Math.floor(all / count) + (at < rest ? 1 : 0));
}

function ownersAt({ touchpoints }: Known, stage: string): readonly string[] {
  return distinct(touchpoints.filter((one) => one.stage === stage).map(({ owner }) => owner));
}

function distinct(owners: readonly (string | null)[]): readonly string[] {
  return [...new Set(owners.filter((owner) => owner !== null))];
}
