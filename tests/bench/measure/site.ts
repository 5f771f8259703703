// All that is timed in browsers for one site on one network. In: a built contestant. Out: its figures.
import type { View } from "../baselines/questions.ts";
import type { Built, Contestant } from "../contestants/contestant.ts";
import type { Options } from "../options.ts";
import { type Host, openHost } from "../serve/server.ts";
import type { Network } from "../serve/shape.ts";
import { type FilterTimes, filterTimes } from "./filters.ts";
import { type FirstPicture, firstPicture } from "./first-picture.ts";
import { type QuestionTimes, questionTimes } from "./questions.ts";

export const views = ["paths", "funnel", "emotion"] as const satisfies readonly View[];

export type SiteFigures = {
  readonly network: string;
  readonly first: readonly FirstPicture[];
  /** With scripts off; empty for pages that need them. */
  readonly firstWithoutScript: readonly FirstPicture[];
  readonly filter: Partial<Record<View, FilterTimes>>;
  readonly question: Partial<Record<View, QuestionTimes>>;
};

const FILTERS = 20;
/** A slow contestant is not asked all questions: it has this long for each view. */
const BUDGET_MS = 90_000;

export async function measureSite(
  contestant: Contestant,
  built: Built,
  network: Network,
  options: Options,
): Promise<SiteFigures> {
  const host = await openHost(built.folder, network);
  const wants = (measure: Options["measures"][number]) => options.measures.includes(measure);
  try {
    return {
      network: network.name,
      first: wants("first") ? await firsts(host, contestant, options.rounds, true) : [],
      firstWithoutScript:
        wants("first") && contestant.static ? await firsts(host, contestant, options.rounds, false) : [],
      filter: wants("filter") ? await filters(host, contestant) : {},
      question:
        wants("question") && contestant.engine
          ? await questions(host, contestant, built, options.questions)
          : {},
    };
  } finally {
    await host.close();
  }
}

async function firsts(
  host: Host,
  { page }: Contestant,
  rounds: number,
  scripts: boolean,
): Promise<FirstPicture[]> {
  const pictures: FirstPicture[] = [];
  for (let round = 0; round < rounds; round++)
    pictures.push(await firstPicture(host, page("paths"), scripts));
  return pictures;
}

async function filters(host: Host, { page, prebuilt }: Contestant): Promise<SiteFigures["filter"]> {
  const figures: Partial<Record<View, FilterTimes>> = {};
  for (const view of prebuilt ? views : views.slice(0, 1))
    figures[view] = await filterTimes(host, page(view), FILTERS, BUDGET_MS);
  return figures;
}

async function questions(
  host: Host,
  { page }: Contestant,
  { touchpoints }: Built,
  most: number,
): Promise<SiteFigures["question"]> {
  const figures: Partial<Record<View, QuestionTimes>> = {};
  for (const view of views)
    figures[view] = await questionTimes(host, page(view), view, touchpoints, most, BUDGET_MS);
  return figures;
}
