// The journey told again by plain loops, from the rows themselves: what the engine must find. In: rows of small files. Out: journeys, paths, funnel, feedback.
import type { EventRow, Given, OpinionRow } from "../journey/given.ts";

export type Interaction = {
  readonly customer: number;
  readonly at: number;
  readonly source: number;
  readonly stage: number;
  readonly touchpoint: number;
};
export type Step = { readonly touchpoint: number; readonly stage: number; readonly at: number; left: number };
export type Journey = {
  readonly customer: number;
  readonly steps: Step[];
  readonly sources: Set<number>;
};
export type Outcome = {
  readonly path: readonly number[];
  readonly period: string;
  readonly reached: number;
  readonly furthest: number;
  readonly own: readonly number[];
  readonly isOpen: boolean;
  readonly isMature: boolean;
  readonly isPlaced: boolean;
  readonly isCrossing: boolean;
  readonly steps: readonly Step[];
};
export type Placed = {
  readonly touchpoint: number;
  readonly stage: number;
  readonly score: number | null;
  readonly period: string;
};
export type World = {
  readonly journeys: readonly Outcome[];
  readonly feedback: readonly Placed[];
  readonly customers: number;
  /** Rows dated after what anybody lived when the exports were written. */
  readonly planned: number;
};

const day = 86_400_000;
/** The order of `sources:` in parcours.yaml. */
const sourceRank = { web: 0, shop: 1, desk: 2, opinions: 3 } as const;
type Source = keyof typeof sourceRank;

/** The world of `what`, whose gap and window are plain numbers of days. */
export function worldOf(what: Given): World {
  const touchpoints = touchpointsOf(what);
  // An event without keys is no row of anybody's.
  const told = allRows(what).filter(({ row }) => !("event" in row) || keysOf(row).length > 0);
  const rows = livedRows(told, Number(what.gap ?? 90));
  const groups = connected(rows.map(({ row }) => keysOf(row)));
  const interactions = rows.flatMap(({ source, row }, index) => {
    const customer = groups[index];
    const event = "event" in row ? row.event : "opinion";
    const { id, stage } = touchpoints.get(event) ?? { id: 0, stage: 0 };
    return customer === undefined || customer === null
      ? []
      : [{ customer, at: timeOf(row.at), source: sourceRank[source], stage, touchpoint: id }];
  });
  const journeys = journeysOf(interactions, Number(what.gap ?? 90) * day);
  const knownUntil = knownUntilOf(interactions, what);
  const outcomes = journeys.map((journey) => outcomeOf(journey, what, knownUntil));
  return {
    journeys: outcomes,
    planned: told.length - rows.length,
    customers: new Set(interactions.map(({ customer }) => customer)).size,
    feedback: rows.flatMap(({ row }, index) =>
      "event" in row ? [] : [placedOf(row, groups[index] ?? null, journeys, touchpoints)],
    ),
  };
}

function touchpointsOf({ touchpoints }: Given): Map<string, { id: number; stage: number }> {
  return new Map(
    Object.entries(touchpoints).map(([event, stage], index) => [event, { id: index + 1, stage }]),
  );
}

type Told = { readonly source: Source; readonly row: EventRow | OpinionRow };

function allRows(what: Given): Told[] {
  return (Object.keys(sourceRank) as Source[]).flatMap((source) =>
    (what[source] ?? []).map((row) => ({ source, row })),
  );
}

/**
 * Rows without those that are planned: a source that goes on for longer than a gap after all others ended, at a third of its pace or less.
 * Clocks tell UTC, each row tells one moment, no file says when it was exported.
 */
function livedRows(told: readonly Told[], gap: number): Told[] {
  const dayOf = ({ row }: Told) => Math.floor(timeOf(row.at) / day);
  const days = [...Map.groupBy(told, ({ source }) => source)].map(
    ([source, rows]) => [source, rows.map(dayOf)] as const,
  );
  for (const end of days.map(([, all]) => Math.max(...all)).sort((a, b) => a - b)) {
    const beyond = days.filter(([, all]) => Math.max(...all) > end + gap);
    const isFading = beyond.every(([, all]) => {
      const before = all.filter((one) => one <= end).length / (end - Math.min(...all) + 1);
      const after = all.filter((one) => one > end).length / (Math.max(...all) - end);
      return before > 0 && 3 * after <= before;
    });
    if (beyond.length === 0 || !isFading || 2 * beyond.length > days.length) continue;
    const names = new Set(beyond.map(([source]) => source));
    return told.filter((one) => !names.has(one.source) || dayOf(one) <= end);
  }
  return [...told];
}

function keysOf(row: EventRow | OpinionRow): string[] {
  const kinds = ["customer", "visitor", "email", "order", "account"] as const;
  return kinds.flatMap((kind) => {
    const text = (row as EventRow)[kind];
    return text === undefined || text === "" ? [] : [`${kind}:${text}`];
  });
}

/** Union-find over keys; a row without keys belongs to nobody. */
export function connected(rows: readonly (readonly string[])[]): (number | null)[] {
  const parent = new Map<string, string>();
  const root = (key: string): string => {
    const up = parent.get(key) ?? key;
    return up === key ? key : root(up);
  };
  for (const keys of rows) {
    for (const key of keys) if (!parent.has(key)) parent.set(key, key);
    const [first] = keys;
    for (const key of keys) if (first !== undefined) parent.set(root(key), root(first));
  }
  const numbers = new Map<string, number>();
  return rows.map(([first]) => {
    if (first === undefined) return null;
    const found = root(first);
    if (!numbers.has(found)) numbers.set(found, numbers.size);
    return numbers.get(found) ?? null;
  });
}

export function timeOf(text: string): number {
  return Date.parse(`${text.replace(" ", "T")}Z`);
}

function journeysOf(interactions: readonly Interaction[], gap: number): Journey[] {
  // Of one instant, source and stage, the order of the file's rows tells who was first.
  const ordered = [...interactions].sort(
    (a, b) => a.customer - b.customer || a.at - b.at || a.source - b.source || a.stage - b.stage,
  );
  const journeys: Journey[] = [];
  let previous: Interaction | null = null;
  for (const now of ordered) {
    if (previous === null || previous.customer !== now.customer || now.at - previous.at > gap)
      journeys.push({ customer: now.customer, steps: [], sources: new Set() });
    addTo(journeys.at(-1) as Journey, now);
    previous = now;
  }
  return journeys;
}

function addTo({ steps, sources }: Journey, { touchpoint, stage, at, source }: Interaction): void {
  const last = steps.at(-1);
  if (last !== undefined && last.touchpoint === touchpoint) last.left = at;
  else steps.push({ touchpoint, stage, at, left: at });
  sources.add(source);
}

/**
 * Until when all is known that decides: the earliest end of the sources with rows at the goal, else at later stages, else of any that is classified.
 * One that fell silent for longer than a gap, and than ever before, has ended and holds nothing back.
 */
function knownUntilOf(interactions: readonly Interaction[], { gap = "90", goal = 1 }: Given): number {
  const sources = [...Map.groupBy(interactions, ({ source }) => source).values()]
    .filter((own) => own.some(({ stage }) => stage > 0))
    .map((own) => {
      const days = [...new Set(own.map(({ at }) => Math.floor(at / day)))].sort((a, b) => a - b);
      const silences = days.map((one, index) => one - (days[index - 1] ?? one));
      return {
        end: Math.max(...own.map(({ at }) => at)),
        silence: Math.max(Number(gap), ...silences) * day,
        isOfGoal: own.some(({ stage }) => stage === goal),
        isOfLater: own.some(({ stage }) => stage > 1),
      };
    });
  if (sources.length === 0) return Math.max(...interactions.map(({ at }) => at));
  const last = Math.max(...sources.map(({ end }) => end));
  const asked = [
    sources.filter(({ isOfGoal }) => isOfGoal),
    sources.filter(({ isOfLater }) => isOfLater),
    sources,
  ].find((some) => some.length > 0) as typeof sources;
  const alive = asked.filter(({ end, silence }) => last - end <= silence);
  return alive.length > 0
    ? Math.min(...alive.map(({ end }) => end))
    : Math.max(...asked.map(({ end }) => end));
}

function outcomeOf(
  { steps, sources }: Journey,
  { gap = "90", window = "30" }: Given,
  knownUntil: number,
): Outcome {
  const started = steps[0]?.at ?? 0;
  const limit = started + Number(window) * day;
  const within = steps.filter(({ at }) => at <= limit);
  const stages = within.map(({ stage }) => stage);
  return {
    path: steps.map(({ touchpoint }) => touchpoint),
    period: quarterOf(started),
    // The goal is the last stage: any step there within the window reaches it.
    reached: Math.max(1, ...stages),
    furthest: Math.max(...steps.map(({ stage }) => stage)),
    own: [...new Set(stages.filter((stage) => stage > 0))].sort((a, b) => a - b),
    isOpen: (steps.at(-1)?.left ?? 0) + Number(gap) * day >= knownUntil,
    isMature: limit <= knownUntil,
    isPlaced: steps.some(({ stage }) => stage > 0),
    isCrossing: sources.size > 1,
    steps,
  };
}

export function quarterOf(time: number): string {
  const date = new Date(time);
  return `${date.getUTCFullYear()}-T${Math.floor(date.getUTCMonth() / 3) + 1}`;
}

function placedOf(
  { at, rating, touchpoint: declared }: OpinionRow,
  customer: number | null,
  journeys: readonly Journey[],
  touchpoints: ReadonlyMap<string, { id: number; stage: number }>,
): Placed {
  const said = touchpoints.get((declared ?? "").toLowerCase());
  const time = timeOf(at);
  const mine = journeys.filter((journey) => journey.customer === customer);
  const own = mine.findLast(({ steps }) => (steps[0]?.at ?? 0) <= time);
  const opinion = touchpoints.get("opinion")?.id;
  const last = own?.steps.findLast(
    (step) => step.at <= time && step.stage > 0 && step.touchpoint !== opinion,
  );
  const { id, stage } = said ?? { id: last?.touchpoint ?? 0, stage: last?.stage ?? 0 };
  return {
    touchpoint: id,
    stage,
    score: rating === undefined || rating === "" ? null : Number(rating) - 3,
    period: quarterOf(time),
  };
}
