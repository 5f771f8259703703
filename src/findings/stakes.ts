// What each touchpoint costs. In: exits by group, what a journey is worth, the share that could be won back. Out: journeys lost beyond what is expected, and money, as ranges.
import type { ExitGroup, IrritantPlace, Worth } from "../answers/rows.ts";
import type { Site } from "../answers/site.ts";
import { CONFIDENCE, type Interval } from "../statistics/interval.ts";
import { normalFactor } from "../statistics/normal.ts";

export type Range = Interval & { readonly value: number };

/** One segment's part of a sum. */
export type StakeGroup = {
  /** Empty: of no segment. Null: of one that is not told. */
  readonly segment: string | null;
  /** Mature journeys of newcomers that pass and are not open there, those lost there, and the share that was to be expected. */
  readonly of: number;
  readonly lost: number;
  readonly expected: number;
  /** Journeys lost beyond that. */
  readonly excess: Range;
  /** Of those that go on from here, the share that reaches the goal. */
  readonly chance: number;
  readonly worth: Worth;
  /** What winning a customer costs; null where nobody says. */
  readonly winning: number | null;
  /** With the mean of what a journey is worth, and with the median. */
  readonly mean: Range;
  readonly median: Range;
};

export type Stake = {
  readonly mean: Range;
  readonly median: Range;
  readonly groups: readonly StakeGroup[];
};

export type Exit = {
  readonly lost: number;
  readonly of: number;
  /** Those that may still go on from here: in neither of the two. */
  readonly open: number;
  /** Journeys lost beyond what is expected; null where there is nothing to compare with. */
  readonly expected: number | null;
  readonly excess: Range | null;
  /** What is expected is what happens there: where the same goes on elsewhere, or in the rest of the stage. */
  readonly against: "alike" | "stage" | null;
  readonly others: readonly string[];
};

type Place = Site["touchpoints"][number];

type Facts = Pick<
  Site,
  "touchpoints" | "stages" | "goal_stage" | "verdict_n" | "winning_cost" | "segment_winning_cost"
>;

/** Null from the goal on, where nobody is lost any more, and where nobody passes. */
export function exitAt(place: IrritantPlace, places: readonly IrritantPlace[], site: Facts): Exit | null {
  if (!isBeforeGoal(place, site)) return null;
  const own = place.groups.map(countsOf).filter(({ of }) => of > 0);
  const of = sum(own, (one) => one.of);
  if (of === 0) return null;
  const lost = sum(own, (one) => one.lost);
  const open = sum(place.groups, (group) => group.open);
  const peers = peersOf(place, places, site);
  const compared = place.groups.flatMap((group) => comparedIn(group, peers.places) ?? []);
  const counts = { lost, of, open };
  if (compared.length === 0) return { ...counts, expected: null, excess: null, against: null, others: [] };
  return {
    ...counts,
    expected: sum(compared, (one) => one.expected * one.of) / sum(compared, (one) => one.of),
    excess: added(compared.map(({ excess }) => excess)),
    against: peers.against,
    others: peers.places.map(({ touchpoint }) => touchpoint),
  };
}

/** Null where nothing can be reckoned: from the goal on, without amounts, without anything to compare with, or of too few customers in each group. */
export function stakeAt(
  place: IrritantPlace,
  places: readonly IrritantPlace[],
  { worth, share, site }: { readonly worth: readonly Worth[]; readonly share: number; readonly site: Facts },
): Stake | null {
  if (!isBeforeGoal(place, site)) return null;
  const peers = peersOf(place, places, site);
  const groups = place.groups.flatMap((group): StakeGroup[] => {
    const value = worthIn(group.segment, worth);
    const known = Math.min(group.customers, countsOf(group).of);
    const compared = known < site.verdict_n ? null : comparedIn(group, peers.places);
    if (value === undefined || compared === null) return [];
    const onward = compared.of - compared.lost;
    const chance = onward === 0 ? 0 : group.converted / onward;
    const winning = winningCost(group.segment, site);
    const factor = chance * share;
    const money = (worthOfOne: number, error: number): Range =>
      times(compared.excess, { value: worthOfOne + (winning ?? 0), error }, factor);
    return [
      {
        ...{ segment: group.segment, of: compared.of, lost: compared.lost, expected: compared.expected },
        ...{ excess: compared.excess, chance, worth: value, winning },
        mean: money(value.mean, value.error),
        median: money(value.median, value.error),
      },
    ];
  });
  if (groups.length === 0) return null;
  return {
    mean: added(groups.map(({ mean }) => mean)),
    median: added(groups.map(({ median }) => median)),
    groups,
  };
}

/** What a journey of a segment is worth; where none is told apart, what all are. A mix of segments is worth what none of them is. */
function worthIn(segment: string | null, worth: readonly Worth[]): Worth | undefined {
  const areTold = worth.some((one) => one.segment !== null);
  return worth.find((one) => one.segment === (areTold ? segment : null) && (segment !== null || !areTold));
}

function winningCost(segment: string | null, site: Facts): number | null {
  return (segment === null ? undefined : site.segment_winning_cost[segment]) ?? site.winning_cost;
}

function isBeforeGoal({ touchpoint }: IrritantPlace, { touchpoints, stages, goal_stage }: Facts): boolean {
  const stage = touchpoints.find(({ id }) => id === touchpoint)?.stage ?? null;
  const at = stages.findIndex(({ id }) => id === stage);
  return at >= 0 && at < stages.findIndex(({ id }) => id === goal_stage);
}

/** Where the same goes on elsewhere in the stage (the cart on another device), else the rest of the stage that could stand in its place. */
function peersOf(place: IrritantPlace, places: readonly IrritantPlace[], site: Facts) {
  const own = site.touchpoints.find(({ id }) => id === place.touchpoint);
  const others = places.flatMap((one) => {
    const touchpoint = site.touchpoints.find(({ id }) => id === one.touchpoint);
    const isPeer =
      touchpoint !== undefined && one.touchpoint !== place.touchpoint && touchpoint.stage === own?.stage;
    return isPeer ? [{ one, touchpoint }] : [];
  });
  const alike = others.filter(({ one }) => one.alike === place.alike).map(({ one }) => one);
  const segments = new Set(place.groups.map(({ segment }) => segment));
  const isKnown = alike.some(({ groups }) =>
    groups.some((group) => segments.has(group.segment) && countsOf(group).of > 0),
  );
  return isKnown
    ? { places: alike, against: "alike" as const }
    : {
        places: others
          .filter(({ touchpoint }) => own !== undefined && isMeasureOf(own, touchpoint))
          .map(({ one }) => one),
        against: "stage" as const,
      };
}

/**
 * What comes later on the same road keeps those who have come that far: it does not say what an earlier step may lose, while a step that loses
 * more than what comes before it does stand out. Where nobody can stop nobody is lost: nothing is to be expected from that.
 */
function isMeasureOf(one: Place, other: Place): boolean {
  return !other.after?.includes(one.id) && !one.passage && !other.passage;
}

type Counts = { readonly of: number; readonly lost: number };

function countsOf({ passed, lost, open }: Pick<ExitGroup, "passed" | "lost" | "open">): Counts {
  return { of: passed - open, lost };
}

type Compared = Counts & { readonly expected: number; readonly excess: Range };

/** Null where the group passes nowhere else. */
function comparedIn(group: ExitGroup, peers: readonly IrritantPlace[]): Compared | null {
  const own = countsOf(group);
  const others = peers.flatMap(({ groups }) =>
    groups.filter(({ segment }) => segment === group.segment).map(countsOf),
  );
  const beside = { of: sum(others, (one) => one.of), lost: sum(others, (one) => one.lost) };
  if (own.of === 0 || beside.of === 0) return null;
  const expected = beside.lost / beside.of;
  // Several journeys of one customer are not several customers.
  const perCustomer = Math.max(1, group.passed / group.customers);
  const spread =
    (own.of * varianceOf(own) + (own.of * own.of * varianceOf(beside)) / beside.of) * perCustomer;
  return { ...own, expected, excess: around(own.lost - own.of * expected, Math.sqrt(spread)) };
}

/** Of one journey; two more of each kind, so that none and all are not held for certain (Agresti and Coull, 1998). */
function varianceOf({ of, lost }: Counts): number {
  const share = (lost + 2) / (of + 4);
  return share * (1 - share);
}

const z = normalFactor(CONFIDENCE);

function around(value: number, error: number): Range {
  return { value, low: value - z * error, high: value + z * error };
}

const errorOf = ({ value, high }: Range): number => (high - value) / z;

/** A product of two figures that are known each with an error of its own. */
function times(
  range: Range,
  { value, error }: { readonly value: number; readonly error: number },
  factor: number,
) {
  const spread = (errorOf(range) * value) ** 2 + (range.value * error) ** 2;
  return around(range.value * value * factor, Math.sqrt(spread) * factor);
}

/** Groups have no customer in common: their errors add up as squares. */
function added(ranges: readonly Range[]): Range {
  return around(
    sum(ranges, ({ value }) => value),
    Math.sqrt(sum(ranges, (range) => errorOf(range) ** 2)),
  );
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
