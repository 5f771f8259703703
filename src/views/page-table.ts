// Every page of the site, known once. In: views and their words. Out: a record a page, in the order of the menu; the first is the home page.
import type { ReactNode } from "react";
import { otherQuarter } from "../review/other-quarter.ts";
import {
  dataPage,
  emotionPage,
  funnelPage,
  irritantsPage,
  mapPage,
  methodPage,
  pathsPage,
  personasPage,
  reviewPage,
  touchpointsPage,
} from "../words/pages.ts";
import { type Later, later } from "./later.ts";
import type { Answers, Asks, PageRecord, Part, ViewProps } from "./page.ts";
import { openLanes } from "./state.ts";

/** What to draw, and the questions that it needs answered: no more, no fewer. */
function part<K extends keyof Asks>(
  asks: Pick<Asks, K>,
  view: Later<(props: ViewProps & Pick<Answers, NoInfer<K>>) => ReactNode>,
): Part {
  return { asks: asks as Partial<Asks>, view: view as Part["view"] };
}

/** The choices of every page about journeys. */
const GROUPS = ["period", "compare", "persona", "segment"] as const;
const COMMON = [...GROUPS, "through"] as const;

const funnel = { funnel: () => ({ kind: "funnel" }) } satisfies Partial<Asks>;
const emotion = { emotion: () => ({ kind: "emotion" }) } satisfies Partial<Asks>;

const moved = { findings: ({ compare }) => ({ kind: "findings", compare }) } satisfies Partial<Asks>;

/** The review holds a quarter against two others: the one before it, and the same one a year before. */
const movedTwice = {
  findings: ({ period, compare }, site) => ({
    ...{ kind: "findings", compare },
    beside: compare === null ? null : otherQuarter(period, compare, site),
  }),
} satisfies Partial<Asks>;

const passes = { touchpoints: () => ({ kind: "touchpoints" }) } satisfies Partial<Asks>;
/** Asked where the flow is drawn by stage, by channel or without a touchpoint. */
const seenOtherwise = {
  reshaped: ({ anchor, lens }) => (lens === null ? null : { kind: "reshaped", anchor, lens }),
} satisfies Partial<Asks>;
/** Asked where the flow is kept to a channel, a device or an attribute. */
const ofTrait = {
  trait: ({ anchor, trait }) => (trait === null ? null : { kind: "trait", anchor, trait }),
} satisfies Partial<Asks>;
/** Asked where a quarter is read by what ended in it. */
const ended = { ended: ({ read }) => (read === "ends" ? { kind: "ended" } : null) } satisfies Partial<Asks>;
const endedPaths = {
  ended_paths: ({ read, anchor }) => (read === "ends" ? { kind: "ended_paths", anchor } : null),
} satisfies Partial<Asks>;
/** Asked once the lane that tells them is opened, or a stage alone. */
const moves = {
  moves: (state) => (state.stage !== null || openLanes(state).has("actions") ? { kind: "moves" } : null),
} satisfies Partial<Asks>;

const overTime = { series: () => ({ kind: "series" }) } satisfies Partial<Asks>;
/** On the map, once the lane that shows it is opened, or a stage alone. */
const lines = {
  series: (state) => (state.stage !== null || openLanes(state).has("measures") ? { kind: "series" } : null),
} satisfies Partial<Asks>;

/** Asked on the screens of the meeting that put things in their order. */
const hasCosts = (screen: string | null): boolean => screen === "low" || screen === "scoring";
const costs = {
  irritants: ({ screen }) => (hasCosts(screen) ? { kind: "irritants" } : null),
  moves: ({ screen }) => (hasCosts(screen) ? { kind: "moves" } : null),
} satisfies Partial<Asks>;

/** What is lost where. No table holds two touchpoints of one journey: of journeys through one, it is not told. */
const losses = {
  irritants: ({ through }) => (through === null ? { kind: "irritants" } : null),
} satisfies Partial<Asks>;

/** On the map of a day alone. */
const hours = {
  hours: ({ mode }) => (mode === "day" ? { kind: "hours" } : null),
} satisfies Partial<Asks>;

export const home: PageRecord = {
  name: "map",
  words: mapPage,
  choices: [...COMMON, "stage", "lanes", "mode"],
  ...part(
    { ...funnel, ...emotion, ...moved, ...passes, ...losses, ...moves, ...lines, ...hours },
    later("map/MapView", async () => (await import("./map/MapView.tsx")).MapView),
  ),
};

export const pages: readonly PageRecord[] = [
  home,
  {
    name: "paths",
    words: pathsPage,
    choices: [...COMMON, "read", "anchor", "lens", "trait", "columns", "top"],
    ...part(
      {
        paths: ({ anchor }) => ({ kind: "paths", anchor }),
        ...seenOtherwise,
        ...ofTrait,
        ...ended,
        ...endedPaths,
        ...moved,
        explain: () => ({ kind: "explain" }),
      },
      later("paths/PathsView", async () => (await import("./paths/PathsView.tsx")).PathsView),
    ),
    shows: ({ measure, place }) =>
      measure === "stops" || measure === "volume" ? { anchor: `from:${place}` } : null,
  },
  {
    name: "funnel",
    words: funnelPage,
    choices: [...COMMON, "read", "by"],
    ...part(
      { ...funnel, ...moved, ...overTime, ...ended, returns: () => ({ kind: "returns" }) },
      later("funnel/FunnelView", async () => (await import("./funnel/FunnelView.tsx")).FunnelView),
    ),
    shows: ({ measure }) => (measure === "reached" || measure === "slow" ? {} : null),
  },
  {
    name: "emotion",
    words: emotionPage,
    // Opinions carry no path: journeys through a touchpoint are no choice here, and the page says so.
    choices: [...GROUPS, "point"],
    ...part(
      { ...emotion, ...moved, ...overTime },
      later("emotion/EmotionView", async () => (await import("./emotion/EmotionView.tsx")).EmotionView),
    ),
    shows: ({ measure, level, place }) => (measure === "feeling" ? { point: `${level}:${place}` } : null),
  },
  {
    name: "personas",
    words: personasPage,
    choices: ["period", "persona", "beside"],
    ...part(
      { personas: () => ({ kind: "personas" }), values: () => ({ kind: "values" }) },
      later("personas/PersonasView", async () => (await import("./personas/PersonasView.tsx")).PersonasView),
    ),
  },
  {
    name: "touchpoints",
    words: touchpointsPage,
    // One period: what touchpoints weigh in two is not compared.
    choices: ["period", "persona", "segment"],
    ...part(
      { ...passes, ...emotion, importance: () => ({ kind: "importance" }) },
      later(
        "touchpoints/TouchpointsView",
        async () => (await import("./touchpoints/TouchpointsView.tsx")).TouchpointsView,
      ),
    ),
  },
  {
    name: "frictions",
    words: irritantsPage,
    // No table holds two touchpoints of one journey: journeys through a touchpoint are no choice here, and the page says so.
    choices: [...GROUPS, "share"],
    ...part(
      { irritants: () => ({ kind: "irritants" }), ...emotion, moves: () => ({ kind: "moves" }), ...moved },
      later(
        "irritants/IrritantsView",
        async () => (await import("./irritants/IrritantsView.tsx")).IrritantsView,
      ),
    ),
  },
  {
    name: "review",
    words: reviewPage,
    choices: [...GROUPS, "screen"],
    ...part(
      {
        ...funnel,
        ...emotion,
        ...movedTwice,
        ...passes,
        ...overTime,
        ...costs,
        ended: () => ({ kind: "ended" }),
      },
      later("review/ReviewView", async () => (await import("./review/ReviewView.tsx")).ReviewView),
    ),
  },
  {
    name: "data",
    words: dataPage,
    choices: [],
    ...part(
      {},
      later("data/DataReport", async () => (await import("./data/DataReport.tsx")).DataReport),
    ),
  },
  {
    name: "method",
    words: methodPage,
    choices: [],
    isInMenu: false,
    ...part(
      {},
      later("method/MethodView", async () => (await import("./method/MethodView.tsx")).MethodView),
    ),
  },
];

/** The page of that name; a name that no page has is our mistake. */
export function pageNamed(name: string): PageRecord {
  const page = pages.find((one) => one.name === name);
  if (page === undefined) throw new Error(`no page is called ${name}`);
  return page;
}
