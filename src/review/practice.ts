// How the team works. In: the site, its frozen quarters, and which stages are told how they feel. Out: a line a quarter (decisions, bets, who looks after what), and how fresh each source is.
import type { EmotionsAnswer, SeriesAnswer } from "../answers/rows.ts";
import type { FrozenPractice, Site } from "../answers/site.ts";
import { quarterOf } from "./draft-decision.ts";

export type Cover = { readonly n: number; readonly of: number };

export type QuarterPractice = {
  readonly quarter: string;
  readonly decisions: number;
  /** Of the decisions, those that are done; null where no decision of the site says so: then nobody writes it down. */
  readonly done: number | null;
  readonly bets: number;
  /** Of the bets, those whose time has come; of these, those that the data could tell of, those graded for sure, those kept. */
  readonly due: number;
  readonly measurable: number;
  readonly graded: number;
  readonly kept: number;
  /** What was announced, on average, of those graded that announced something. */
  readonly confidence: number | null;
  readonly measured: Cover | null;
  /** Known of frozen quarters alone. */
  readonly owned: Cover | null;
  readonly alive: Cover | null;
};

type Known = Pick<Site, "decisions" | "bets" | "practised" | "stages">;

/** Decisions by the quarter in which they were taken; the latest first. */
export function practiceByQuarter(site: Known, series: SeriesAnswer): readonly QuarterPractice[] {
  const decided = Map.groupBy(site.decisions, ({ date }) => quarterOf(date) ?? "");
  const told = Map.groupBy(
    series.points.filter(({ measure, span }) => measure === "feeling" && span === "quarter"),
    ({ at }) => at,
  );
  const frozen = new Map(site.practised.map(({ quarter, practice }) => [quarter, practice]));
  const isWritten = site.decisions.some(({ done }) => done !== null);
  const quarters = [...new Set([...decided.keys(), ...told.keys(), ...frozen.keys()])];
  return quarters
    .filter((quarter) => /^\d{4}-T[1-4]$/u.test(quarter))
    .toSorted()
    .toReversed()
    .map((quarter) => {
      const { measured = null, owned = null, sources } = frozen.get(quarter) ?? {};
      const points = told.get(quarter);
      const today = points === undefined ? null : { n: points.length, of: site.stages.length };
      return {
        quarter,
        ...betsOf(decided.get(quarter) ?? [], site.bets),
        done: isWritten ? (decided.get(quarter) ?? []).filter(({ done }) => done !== null).length : null,
        measured: measured ?? today,
        owned,
        alive: sources === undefined ? null : aliveOf(sources),
      };
    });
}

function betsOf(
  decisions: Site["decisions"],
  bets: Site["bets"],
): Omit<QuarterPractice, "quarter" | "done" | "measured" | "owned" | "alive"> {
  const statuses = new Map(bets.map(({ decision, status }) => [decision, status]));
  const made = decisions.filter(({ bet }) => bet !== null);
  const of = (...some: readonly string[]) =>
    made.filter(({ id }) => some.includes(statuses.get(id) ?? "early"));
  const graded = of("kept", "missed");
  const announced = graded.flatMap(({ bet }) => bet?.confidence ?? []);
  const sum = announced.reduce((total, one) => total + one, 0);
  return {
    decisions: decisions.length,
    bets: made.length,
    due: of("kept", "missed", "unclear", "unmeasurable").length,
    measurable: of("kept", "missed", "unclear").length,
    graded: graded.length,
    kept: of("kept").length,
    confidence: announced.length === 0 ? null : sum / announced.length,
  };
}

/** As it stands on the day of a build: what a frozen quarter keeps. */
export function practiceOf(
  site: Pick<Site, "touchpoints" | "stages" | "source_ends">,
  { points }: EmotionsAnswer,
): FrozenPractice {
  const placed = site.touchpoints.filter(({ stage }) => stage !== null);
  const told = new Set(
    points
      .filter(({ level, source, mean }) => level === "stage" && source === null && mean !== null)
      .map(({ id }) => id),
  );
  return {
    owned: { n: placed.filter(({ owner }) => owner !== null).length, of: placed.length },
    measured: { n: site.stages.filter(({ id }) => told.has(id)).length, of: site.stages.length },
    sources: site.source_ends.map(({ source, last_day, is_ended }) => ({ source, last_day, is_ended })),
  };
}

export function aliveOf(sources: FrozenPractice["sources"]): Cover {
  return { n: sources.filter(({ is_ended }) => !is_ended).length, of: sources.length };
}

export type Freshness = { readonly days: number; readonly isSilent: boolean };

/** Days behind the freshest of the same moment; null of a source that was not there. */
export function freshnessIn(sources: FrozenPractice["sources"], name: string): Freshness | null {
  const own = sources.find(({ source }) => source === name);
  const last = sources
    .map(({ last_day }) => last_day)
    .toSorted()
    .at(-1);
  if (own === undefined || last === undefined) return null;
  const days = Math.round((Date.parse(last) - Date.parse(own.last_day)) / 86_400_000);
  return { days, isSilent: own.is_ended };
}
