// All that is timed in browsers for one site on one network. In: a contestant's host. Out: its figures, filled measure by measure.
import type { View } from "../baselines/questions.ts";
import type { Built, Contestant } from "../contestants/contestant.ts";
import type { Options } from "../options.ts";
import type { Host } from "../serve/server.ts";
import { type Awake, measureAwake } from "./awake.ts";
import { busyFilterTimes, type FilterTimes, filterTimes } from "./filters.ts";
import { type FirstPicture, firstPicture } from "./first-picture.ts";
import type { Repaint } from "./in-page.ts";
import { type QuestionTimes, questionTimes } from "./questions.ts";

export const views = ["paths", "funnel", "emotion"] as const satisfies readonly View[];

export type SiteFigures = {
  readonly network: string;
  readonly first: FirstPicture[];
  /** With scripts off; empty for pages that need them. */
  readonly firstWithoutScript: FirstPicture[];
  /** The page of paths, awake; and the front page, where it is another one. */
  readonly awake: Awake[];
  readonly front: FirstPicture[];
  readonly filter: Partial<Record<View, FilterTimes>>;
  /** Of the front page, where it is none of the views: all that it shows is repainted at once. */
  frontFilter: FilterTimes | null;
  /** While the engine starts in the background; empty for pages without one, or that cannot do without. */
  readonly busyFilter: Repaint[];
  readonly question: Partial<Record<View, QuestionTimes>>;
  /** What could not be measured, and why. */
  readonly failures: string[];
};

export type Site = {
  readonly contestant: Contestant;
  readonly built: Built;
  readonly host: Host;
  readonly figures: SiteFigures;
};

const FILTERS = 20;
/** A slow contestant is not asked all questions: it has this long for each view. */
const BUDGET_MS = 90_000;

export function emptyFigures(network: string): SiteFigures {
  return {
    network,
    first: [],
    firstWithoutScript: [],
    awake: [],
    front: [],
    filter: {},
    frontFilter: null,
    busyFilter: [],
    question: {},
    failures: [],
  };
}

/** One after the other and not contestant by contestant: what else the machine does then weighs on all alike. */
export async function measureSites(sites: readonly Site[], options: Options): Promise<void> {
  const wants = (measure: Options["measures"][number]) => options.measures.includes(measure);
  const each = async (what: string, measure: (site: Site) => Promise<void>) => {
    for (const site of sites) await attempt(site, what, measure);
  };
  if (wants("first"))
    for (let round = 0; round < options.rounds; round++) {
      await each("first picture", measureFirst);
      await each("front page", measureFront);
      await each("first filter", async ({ contestant, host, figures }) => {
        if (contestant.prebuilt) figures.awake.push(await measureAwake(host, contestant.page("paths")));
      });
    }
  for (const view of views) {
    if (wants("filter")) await each(`filter, ${view}`, (site) => measureFilter(site, view));
    if (wants("question"))
      await each(`question, ${view}`, (site) => measureQuestion(site, view, options.questions));
  }
  if (wants("filter")) {
    await each("filter, front page", measureFrontFilter);
    await each("filter while the engine starts", measureBusyFilter);
  }
}

/** One failure costs one figure, not the run. */
async function attempt(site: Site, what: string, measure: (site: Site) => Promise<void>): Promise<void> {
  try {
    await measure(site);
  } catch (cause) {
    site.figures.failures.push(`${what}: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

async function measureFirst({ contestant, host, figures }: Site): Promise<void> {
  const path = contestant.page("paths");
  figures.first.push(await firstPicture(host, path, true));
  if (contestant.static) figures.firstWithoutScript.push(await firstPicture(host, path, false));
}

async function measureFront({ contestant, host, figures }: Site): Promise<void> {
  if (contestant.front !== null) figures.front.push(await firstPicture(host, contestant.front, true));
}

const filterLimits = ({ alone }: Contestant) => ({ most: FILTERS, budgetMs: BUDGET_MS, alone });

async function measureFilter({ contestant, host, figures }: Site, view: View): Promise<void> {
  figures.filter[view] = await filterTimes(host, contestant.page(view), filterLimits(contestant));
}

async function measureFrontFilter({ contestant, host, figures }: Site): Promise<void> {
  if (contestant.front === null) return;
  figures.frontFilter = await filterTimes(host, contestant.front, filterLimits(contestant));
}

async function measureBusyFilter({ contestant, host, figures }: Site): Promise<void> {
  if (!(contestant.engine && contestant.prebuilt)) return;
  figures.busyFilter.push(...(await busyFilterTimes(host, contestant.page("paths"))));
}

async function measureQuestion(
  { contestant, built, host, figures }: Site,
  view: View,
  most: number,
): Promise<void> {
  if (!contestant.engine) return;
  const about = { touchpoints: built.touchpoints, alone: contestant.alone };
  const limits = { most, budgetMs: BUDGET_MS };
  figures.question[view] = await questionTimes(host, contestant.page(view), view, about, limits);
}
