// Two quarters of a simulated company. In: a scenario and chance. Out: journeys and opinions one by one, as the files would have given them.
import { cumulate, type Random } from "../bench/events/random.ts";
import type { PlainJourney, PlainOpinion } from "../findings/plain-statistics.ts";
import { again, onward, type Scenario, segments, stages, type Touchpoint, touchpoints } from "./model.ts";

export type Quarters = { readonly journeys: PlainJourney[]; readonly opinions: PlainOpinion[] };

/** Someone who comes once, or several times; alike each time, which is why customers and not journeys are counted. */
type Person = {
  readonly id: number;
  readonly segment: (typeof segments)[keyof typeof segments];
  readonly gap: number;
  readonly mobile: boolean;
  readonly eagerness: number;
  readonly mood: number;
};
type Step = { readonly touchpoint: Touchpoint; readonly at: number };

const QUARTER = 91;
/** One person in eight comes back, some of them several times, in either quarter. */
const RETURNS = 0.13;

const byStage = Array.from({ length: stages + 1 }, (_, stage) => {
  const own = touchpoints.filter((one) => one.stage === stage);
  return {
    own,
    mobile: cumulate(own.map((one) => one.mobile)),
    desktop: cumulate(own.map((one) => one.desktop)),
  };
});

export function drawQuarters(scenario: Scenario, random: Random): Quarters {
  const drawn: Quarters = { journeys: [], opinions: [] };
  let id = 0;
  for (const isNow of [false, true])
    for (let count = 0; count < scenario.journeys; ) {
      id += 1;
      count += drawPerson(id, isNow, scenario, random, drawn);
    }
  return drawn;
}

/** Adds everything that one person does, and says how many journeys of their first quarter that makes. */
function drawPerson(id: number, isNow: boolean, scenario: Scenario, random: Random, drawn: Quarters): number {
  const isB2B = random.next() < scenario.mix[isNow ? 1 : 0];
  const person: Person = {
    id,
    segment: isB2B ? segments.B2B : segments.B2C,
    gap: isB2B ? segments.B2B.gap : scenario.gap,
    mobile: random.next() < 0.6,
    eagerness: 0.6 + 0.8 * random.next(),
    mood: random.next() - 0.5,
  };
  let counted = 0;
  let later = isNow;
  do {
    const start = QUARTER * (later ? 1 : 0) + QUARTER * random.next();
    addJourney(person, start, scenario, random, drawn);
    if (later === isNow) counted += 1;
    later = random.next() < 0.5;
  } while (random.next() < RETURNS);
  return counted;
}

function addJourney(
  person: Person,
  start: number,
  scenario: Scenario,
  random: Random,
  drawn: Quarters,
): void {
  const isNow = start >= QUARTER;
  const known = 2 * QUARTER + scenario.knownDays;
  const all = walk(person, start, isNow, scenario, random);
  const steps = all.filter(({ at }) => at <= known);
  const path = steps.map(({ touchpoint }) => touchpoint.id);
  const last = steps.at(-1);
  if (last === undefined) return;
  const limit = start + person.segment.window;
  const within = steps.filter(({ at }) => at <= limit);
  const leaf = { persona: person.mobile ? 1 : 2, segment: person.segment.number };
  drawn.journeys.push({
    customer: person.id,
    isNow,
    ...leaf,
    path,
    windowSteps: within.length,
    reached: within.reduce((most, { touchpoint }) => Math.max(most, touchpoint.stage), 1),
    own: [...new Set(within.map(({ touchpoint }) => touchpoint.stage))],
    isOpen: last.at + person.gap >= known,
    isMature: limit <= known,
    days: Math.max(0, Math.ceil(limit - known)),
    isSettled: limit + person.gap <= known,
    times: timesOf(within),
  });
  const { feeling } = scenario.planted;
  for (const { touchpoint, at } of steps) {
    if (random.next() >= touchpoint.asked) continue;
    const change = isNow && feeling?.touchpoint === touchpoint.id ? feeling.change : 0;
    drawn.opinions.push({
      person: person.id,
      isNow: at >= QUARTER,
      ...leaf,
      touchpoint: touchpoint.id,
      source: random.next() < 0.7 ? "survey" : "reviews",
      score: scoreOf(touchpoint.score + change + 1.2 * person.mood, random),
      path,
    });
  }
}

/** A whole mark from −2 to +2 around what is felt. */
function scoreOf(felt: number, random: Random): number {
  const drawn = felt + 3 * (random.next() + random.next() - 1);
  return Math.max(-2, Math.min(2, Math.round(drawn)));
}

function walk(person: Person, start: number, isNow: boolean, scenario: Scenario, random: Random): Step[] {
  const steps: Step[] = [];
  let [at, stage] = [start, 1];
  while (stage <= stages) {
    const touchpoint = draw(stage, person, random);
    if (steps.at(-1)?.touchpoint !== touchpoint) steps.push({ touchpoint, at });
    if (random.next() < stopAt(touchpoint, isNow, scenario)) break;
    // Nobody comes back after the gap: that would be another journey.
    at += Math.min(random.exponential(person.segment.pace), 0.95 * person.gap);
    if (random.next() < again) continue;
    if (random.next() >= chanceToGoOn(stage, person, isNow, scenario)) break;
    stage += 1;
  }
  return steps;
}

function draw(stage: number, { mobile }: Person, random: Random): Touchpoint {
  const { own, ...weights } = byStage[stage] ?? { own: [], mobile: [], desktop: [] };
  const touchpoint = own[random.pick(mobile ? weights.mobile : weights.desktop)];
  if (touchpoint === undefined) throw new Error(`missing touchpoint of stage ${stage}`);
  return touchpoint;
}

function stopAt({ id, stop }: Touchpoint, isNow: boolean, { planted }: Scenario): number {
  return isNow && planted.stop?.touchpoint === id ? stop + planted.stop.more : stop;
}

function chanceToGoOn(stage: number, person: Person, isNow: boolean, { planted }: Scenario): number {
  const factor = isNow && planted.onward?.stage === stage ? planted.onward.factor : 1;
  return Math.min(0.98, (onward[stage] ?? 0) * person.segment.onward * person.eagerness * factor);
}

/** Seconds from the first step at a stage to the next one at the stage that follows. */
function timesOf(steps: readonly Step[]): Map<number, number> {
  const times = new Map<number, number>();
  const first = new Map<number, number>();
  for (const { touchpoint, at } of steps) {
    const { stage } = touchpoint;
    const left = first.get(stage - 1);
    if (left !== undefined && !times.has(stage)) times.set(stage, (at - left) * 86_400);
    if (!first.has(stage)) first.set(stage, at);
  }
  return times;
}
