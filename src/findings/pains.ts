// What each point of the journey costs and says. In: the answers of a period and the share that could be won back. Out: touchpoints with their three voices, the dearest first.
import type {
  EmotionPoint,
  EmotionsAnswer,
  IrritantPlace,
  IrritantsAnswer,
  Move,
  MovesAnswer,
  ThemeOpinions,
} from "../answers/rows.ts";
import type { Site } from "../answers/site.ts";
import { wilson } from "../statistics/wilson.ts";
import { type Delay, delaysAt, isLate, lateOf } from "./late.ts";
import { type Exit, exitAt, type Stake, stakeAt } from "./stakes.ts";
import { type Spread, sharesOf, spreadOf } from "./voice.ts";
import { type WaitChoice, type WaitFacts, waitFacts } from "./waits.ts";

/** high: surely more than elsewhere. usual: known, and not so. silent: too few, or nothing that could tell. */
export type Level = "high" | "usual" | "silent";

export type Said = {
  readonly level: Level;
  readonly n: number;
  readonly customers: number | null;
  readonly mean: number;
  readonly negative: number;
  readonly spread: Spread;
  readonly themes: readonly ThemeOpinions[];
};

export type Done = {
  readonly level: Level;
  readonly exit: Exit | null;
  readonly n: number;
  readonly backs: number;
  readonly contacts: IrritantPlace["contacts"];
};

export type Endured = {
  readonly level: Level;
  /** Times to come here from where people come most, or to go on from here: medians. */
  readonly waits: readonly Move[];
  /** What each contact says of its own wait: everybody's, or the persona's; then of whom it grew. */
  readonly told: readonly WaitFacts[];
  /** Delays that the company promised here. */
  readonly delays: readonly Delay[];
};

/** How the voices agree. */
export type Agreement =
  | "agree"
  | "said-only"
  | "said-unseen"
  | "said-after-goal"
  | "done-only"
  | "done-unheard"
  | "endured-only"
  | "endured-unseen"
  | "none";

export type Pain = {
  readonly touchpoint: string;
  readonly said: Said | null;
  readonly done: Done;
  readonly endured: Endured;
  readonly agreement: Agreement;
  readonly stake: Stake | null;
};

type Known = {
  readonly irritants: IrritantsAnswer;
  readonly emotion: EmotionsAnswer;
  readonly moves: MovesAnswer | null;
};

/** All touchpoints that are told; `hurts` says which of them to look at. */
export function painsOf(known: Known, site: Site, choice: WaitChoice, share: number): readonly Pain[] {
  const { places, worth } = known.irritants;
  const told = waitFacts(site, choice);
  const pains = places.map((place): Pain => {
    const said = saidAt(place.touchpoint, known);
    const done = doneAt(place, places, site);
    const own = told.filter((one) => one.touchpoint === place.touchpoint);
    const endured = enduredAt(place.touchpoint, known.moves, own, site, choice.period);
    return {
      touchpoint: place.touchpoint,
      ...{ said, done, endured },
      agreement: agreementOf(said?.level ?? "silent", done, endured.level),
      stake: stakeAt(place, places, { worth, share, site }),
    };
  });
  return pains.toSorted(byStake);
}

/** Surely lost money, or one voice that is loud. */
export function hurts({ said, done, endured }: Pain): boolean {
  return said?.level === "high" || done.level === "high" || endured.level === "high";
}

/** What is at stake at least, then what is most likely, then who is heard most. */
function byStake(a: Pain, b: Pain): number {
  const least = ({ stake }: Pain) => Math.max(0, stake?.mean.low ?? 0);
  const loud = (pain: Pain) => Number(hurts(pain));
  const unhappy = ({ said }: Pain) => (said === null ? 0 : said.negative);
  const likely = ({ stake }: Pain) => stake?.mean.value ?? 0;
  return (
    least(b) - least(a) ||
    loud(b) - loud(a) ||
    unhappy(b) - unhappy(a) ||
    likely(b) - likely(a) ||
    (a.touchpoint < b.touchpoint ? -1 : 1)
  );
}

function saidAt(touchpoint: string, { emotion, irritants }: Known): Said | null {
  const points = emotion.points.filter(({ level, source }) => level === "touchpoint" && source === null);
  const point = points.find(({ id }) => id === touchpoint);
  const shares = sharesOf(point ?? null);
  if (point === undefined || point.n === null || point.mean === null || shares === null) return null;
  return {
    level: isLoud(point, points) ? "high" : "usual",
    n: point.n,
    customers: point.customers,
    mean: point.mean,
    negative: point.negative ?? 0,
    spread: spreadOf(shares),
    themes: irritants.themes.filter((one) => one.touchpoint === touchpoint),
  };
}

/** Negative on average, surely; or surely more often negative than elsewhere. */
export function isLoud(point: EmotionPoint, points: readonly EmotionPoint[]): boolean {
  if (point.high !== null && point.high < 0) return true;
  const others = points.filter((one) => one.id !== point.id && one.n !== null);
  const [n, negative] = [total(others, (one) => one.n), total(others, (one) => one.negative)];
  if (n === 0 || point.n === null || point.negative === null) return false;
  // Several opinions of one person are not several people.
  const size = Math.min(point.customers ?? point.n, point.n);
  const successes = (point.negative / point.n) * size;
  return wilson({ successes, n: size }).low > negative / n;
}

function total(points: readonly EmotionPoint[], of: (point: EmotionPoint) => number | null): number {
  return points.reduce((sum, point) => sum + (of(point) ?? 0), 0);
}

function doneAt(place: IrritantPlace, places: readonly IrritantPlace[], site: Site): Done {
  const exit = exitAt(place, places, site);
  const isLost = exit?.excess != null && exit.excess.low > 0;
  // Of a few journeys nobody can say that they are lost no more often than elsewhere.
  const isKnown =
    (exit?.excess != null && exit.of >= site.verdict_n && !isEarly(exit)) || place.contacts !== null;
  return {
    level: isLost || comesAgain(place, places) ? "high" : isKnown ? "usual" : "silent",
    exit,
    ...{ n: place.n, backs: place.backs, contacts: place.contacts },
  };
}

/** Where most of those that did not go on still may, what is lost is not known yet. */
export function isEarly({ lost, open }: Pick<Exit, "lost" | "open">): boolean {
  return open > lost;
}

/** Surely more often within a week than elsewhere. */
function comesAgain({ touchpoint, contacts }: IrritantPlace, places: readonly IrritantPlace[]): boolean {
  const others = places.flatMap((one) => (one.touchpoint === touchpoint ? [] : (one.contacts ?? [])));
  const n = others.reduce((sum, one) => sum + one.n, 0);
  if (contacts === null || n === 0) return false;
  const again = others.reduce((sum, one) => sum + one.within_7, 0);
  return wilson({ successes: contacts.within_7, n: contacts.n }).low > wilson({ successes: again, n }).high;
}

/** To what the company sends, people wait; from where they ask, they wait for what comes. */
function enduredAt(
  touchpoint: string,
  moves: MovesAnswer | null,
  told: readonly WaitFacts[],
  site: Site,
  period: string,
): Endured {
  const direction = site.touchpoints.find(({ id }) => id === touchpoint)?.direction ?? null;
  const waits = (moves?.moves ?? []).filter(
    ({ source, target, median_seconds }) =>
      median_seconds !== null &&
      (direction === "outbound" ? target === touchpoint && source !== touchpoint : false),
  );
  const delays = delaysAt(touchpoint, site, period);
  const late = lateOf(told, delays);
  const isKnown = told.length > 0 || delays.some(({ result }) => result.status === "met");
  return {
    level: isLate(late) ? "high" : isKnown ? "usual" : "silent",
    ...{ waits, delays },
    told: told.filter((one, at) => at === 0 || late.waits.includes(one)),
  };
}

function agreementOf(said: Level, done: Done, endured: Level): Agreement {
  if (said === "high" && done.level === "high") return "agree";
  if (said === "high" && done.exit === null) return "said-after-goal";
  if (said === "high") return done.level === "silent" ? "said-unseen" : "said-only";
  if (done.level === "high") return said === "silent" ? "done-unheard" : "done-only";
  if (endured !== "high") return "none";
  return said === "usual" && done.level === "usual" ? "endured-only" : "endured-unseen";
}
