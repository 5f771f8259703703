// Every page of the site, known once. In: views and their words. Out: a record a page, in the order of the menu; the first is the home page.
import type { ReactNode } from "react";
import { dataPage } from "../words/data.ts";
import { emotionPage } from "../words/emotion.ts";
import { funnelPage } from "../words/funnel.ts";
import { homePage } from "../words/home.ts";
import { pathsPage } from "../words/paths.ts";
import { DataReport } from "./data/DataReport.tsx";
import { EmotionGlance } from "./emotion/EmotionGlance.tsx";
import { EmotionView } from "./emotion/EmotionView.tsx";
import { FunnelGlance } from "./funnel/FunnelGlance.tsx";
import { FunnelView } from "./funnel/FunnelView.tsx";
import { HomeView } from "./home/HomeView.tsx";
import type { Answers, Asks, PageRecord, Part, ViewProps } from "./page.ts";
import { PathsGlance } from "./paths/PathsGlance.tsx";
import { PathsView } from "./paths/PathsView.tsx";

/** What to draw, and the questions that it needs answered: no more, no fewer. */
function part<K extends keyof Asks>(
  asks: Pick<Asks, K>,
  View: (props: ViewProps & Pick<Answers, NoInfer<K>>) => ReactNode,
): Part {
  return { asks: asks as Partial<Asks>, View };
}

/** The choices of every page about journeys. */
const GROUPS = ["period", "compare", "persona", "segment"] as const;
const COMMON = [...GROUPS, "through"] as const;

const fromStart = { paths: () => ({ kind: "paths", anchor: "start" }) } satisfies Partial<Asks>;
const funnel = { funnel: () => ({ kind: "funnel" }) } satisfies Partial<Asks>;
const emotion = { emotion: () => ({ kind: "emotion" }) } satisfies Partial<Asks>;

const moved = { findings: ({ compare }) => ({ kind: "findings", compare }) } satisfies Partial<Asks>;

export const home: PageRecord = {
  name: "home",
  words: homePage,
  choices: COMMON,
  ...part({ ...fromStart, ...funnel, ...emotion, ...moved }, HomeView),
};

export const pages: readonly PageRecord[] = [
  home,
  {
    name: "paths",
    words: pathsPage,
    choices: [...COMMON, "anchor"],
    ...part({ paths: ({ anchor }) => ({ kind: "paths", anchor }), ...moved }, PathsView),
    glance: part({ ...fromStart, ...moved }, PathsGlance),
    shows: ({ measure, place }) =>
      measure === "stops" || measure === "volume" ? { anchor: `from:${place}` } : null,
  },
  {
    name: "funnel",
    words: funnelPage,
    choices: [...COMMON, "by"],
    ...part({ ...funnel, ...moved }, FunnelView),
    glance: part({ ...funnel, ...moved }, FunnelGlance),
    shows: ({ measure }) => (measure === "reached" || measure === "slow" ? {} : null),
  },
  {
    name: "emotion",
    words: emotionPage,
    // Opinions carry no path: journeys through a touchpoint are no choice here, and the page says so.
    choices: [...GROUPS, "point"],
    ...part({ ...emotion, ...moved }, EmotionView),
    glance: part({ ...emotion, ...moved }, EmotionGlance),
    shows: ({ measure, level, place }) => (measure === "feeling" ? { point: `${level}:${place}` } : null),
  },
  { name: "data", words: dataPage, choices: [], ...part({}, DataReport) },
];

/** The page of that name; a name that no page has is our mistake. */
export function pageNamed(name: string): PageRecord {
  const page = pages.find((one) => one.name === name);
  if (page === undefined) throw new Error(`no page is called ${name}`);
  return page;
}
