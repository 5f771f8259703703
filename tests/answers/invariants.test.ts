// What must hold whatever the data: answers against plain loops over the same rows, and against each other.
import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { AnswerTo } from "../../src/answers/asker.ts";
import type { Filter, FunnelAnswer, PathsAnswer, Question } from "../../src/answers/rows.ts";
import type { Site } from "../../src/answers/site.ts";
import type { Database } from "../../src/database/database.ts";
import { openNative } from "../../src/database/native.ts";
import { type Built, buildIn } from "../journey/built.ts";
import { type Given, given } from "../journey/given.ts";
import { folder } from "./generated.ts";
import { type Outcome, type World, worldOf } from "./plain-loop.ts";

/** Folders to try, and where they come from: `PROPERTY_RUNS=200 PROPERTY_SEED=7` looks further. */
const runs = Number(process.env["PROPERTY_RUNS"] ?? 12);
const seed = Number(process.env["PROPERTY_SEED"] ?? 20_261_121);

const anchors = ["start", "end", "from:d", "to:d", "from:h", "to:h"] as const;
/** Plain loops number touchpoints and stages; answers call them by their ids. */
const throughs = [0, 1, 4, 8];
const ids = ["non-classe", ..."abcdefghijk", "opinion"];
const idOf = (number: number) => ids[number] ?? "";
const stageIdOf = (number: number) => `s${number}`;

/** One generated folder: what plain loops find in it, and everything that the engine answered. */
type Case = {
  readonly what: Given;
  readonly world: World;
  readonly site: Site | null;
  readonly journeys: readonly JourneyRow[];
  ask<Q extends Question>(question: Q, filter?: Partial<Filter>): AnswerTo<Q>;
  /** Every answer, the site included. */
  readonly all: ReadonlyMap<string, unknown>;
  /** The same after the rows were shuffled and cut into several files. */
  readonly allShuffled: ReadonlyMap<string, unknown>;
};
type JourneyRow = {
  readonly path: string;
  readonly reached: number;
  readonly own: number;
  readonly is_open: boolean;
  readonly is_mature: boolean;
  readonly is_crossing: boolean;
  readonly is_placed: boolean;
};

let cases: readonly Case[];
beforeAll(async () => {
  const database = await openNative();
  const found: Case[] = [];
  for (const [what, randoms, pieces] of fc.sample(
    fc.tuple(folder, fc.array(fc.nat(), { minLength: 100, maxLength: 100 }), fc.integer({ min: 1, max: 4 })),
    { numRuns: runs, seed },
  ))
    found.push(await tried(database, what, randoms, pieces));
  cases = found;
  await database.close();
}, 30_000 * runs);

async function tried(
  database: Database,
  what: Given,
  randoms: readonly number[],
  pieces: number,
): Promise<Case> {
  const shuffledAnswers = await answersOf(await buildIn(database, shuffled(what, randoms, pieces)));
  const built = await buildIn(database, given(what));
  const answers = await answersOf(built);
  const journeys = await database.query<JourneyRow>(`select path, reached_stage::integer as reached,
    own_mask::integer as own, is_open, is_mature, is_crossing, is_placed from journeys`);
  return {
    what,
    world: worldOf(what),
    site: built.site,
    journeys,
    ask: <Q extends Question>(question: Q, filter: Partial<Filter> = {}) =>
      answers.get(nameOf(question, filter)) as AnswerTo<Q>,
    all: answers,
    allShuffled: shuffledAnswers,
  };
}

function nameOf(question: Question, filter: Partial<Filter>): string {
  return JSON.stringify([question, filter.period ?? "all", filter.through ?? null]);
}

/** Folders without a site have no row with a key: there is nothing to ask then. */
function forFolders(check: (one: Case) => void): void {
  const usable = cases.filter(({ site }) => site !== null);
  expect(usable.length).toBeGreaterThan(runs / 2);
  for (const one of usable) check(one);
}

const placed = ({ journeys }: World) => journeys.filter(({ isPlaced }) => isPlaced);
const textOf = (
  journey: Pick<Outcome, "path" | "reached" | "isOpen" | "isMature" | "isCrossing" | "isPlaced" | "own">,
) =>
  `${journey.path.join(" ")} | ${journey.reached} ${journey.own} ${journey.isOpen} ${journey.isMature} ${journey.isCrossing} ${journey.isPlaced}`;

describe("journeys", () => {
  it("are what plain loops find: customers, cuts, runs, order, stages, maturity", () =>
    forFolders(({ site, world, journeys: rows }) => {
      const found = rows.map((row) =>
        textOf({
          path: [...row.path].map((letter) => (letter.codePointAt(0) ?? 0) - 48),
          reached: row.reached,
          own: [1, 2, 3].filter((stage) => row.own & (2 ** stage)),
          isOpen: row.is_open,
          isMature: row.is_mature,
          isCrossing: row.is_crossing,
          isPlaced: row.is_placed,
        }),
      );
      expect(found.sort()).toEqual(world.journeys.map(textOf).sort());
      expect(site?.customers).toBe(world.customers);
      expect(site?.unplaced_journeys).toBe(world.journeys.length - placed(world).length);
    }));

  it("lose no row: read = kept + set aside, and only rows without keys and plans are set aside", () =>
    forFolders(({ site, world, what: { web = [], shop = [] } }) => {
      for (const { rows_read, rows_kept, set_aside } of site?.files ?? [])
        expect(rows_read).toBe(rows_kept + set_aside.reduce((sum, { rows }) => sum + rows, 0));
      const keyless = [...web, ...shop].filter(
        ({ at, event, ...ids }) => Object.keys(ids).length === 0,
      ).length;
      const aside = (site?.files ?? []).flatMap(({ set_aside }) => set_aside);
      const asideAs = (code: string) =>
        aside.filter((one) => one.code === code).reduce((sum, { rows }) => sum + rows, 0);
      expect([asideAs("key-missing"), asideAs("time-planned")]).toEqual([keyless, world.planned]);
      expect(aside.reduce((sum, { rows }) => sum + rows, 0)).toBe(keyless + world.planned);
    }));
});

describe("paths", () => {
  it("keep what enters a node, column 0 sums to n, and every end is counted", () =>
    forFolders(({ ask }) => {
      for (const anchor of anchors) conserves(ask({ kind: "paths", anchor }), anchor);
    }));

  it("are what plain loops count, for every anchor", () =>
    forFolders(({ world, ask }) => {
      for (const anchor of anchors) {
        const answer = ask({ kind: "paths", anchor });
        expect(linkTexts(answer)).toEqual(plainLinks(placed(world), anchor));
      }
    }));

  it("list whole paths that sum to n, and count returns and crossings", () =>
    forFolders(({ world, ask }) => {
      const answer = ask({ kind: "paths", anchor: "start" });
      const journeys = placed(world);
      expect(answer.n).toBe(journeys.length);
      expect(answer.variants.reduce((sum, { n }) => sum + n, 0)).toBe(journeys.length);
      expect(answer.variants.reduce((sum, { paths }) => sum + (paths ?? Number.NaN), 0)).toBe(
        new Set(journeys.map(({ path }) => path.join())).size,
      );
      const mature = journeys.filter(({ isMature }) => isMature);
      expect(answer.variants.reduce((sum, { mature: n }) => sum + (n ?? 0), 0)).toBe(mature.length);
      expect(answer.variants.reduce((sum, { converted }) => sum + (converted ?? 0), 0)).toBe(
        mature.filter(({ reached }) => reached >= 3).length,
      );
      const isReturn = ({ path }: Outcome) =>
        path.some((here, index) => here > 0 && path[index + 2] === here);
      expect(answer.returns).toBe(journeys.filter(isReturn).length);
      expect(answer.crossing).toBe(journeys.filter(({ isCrossing }) => isCrossing).length);
    }));

  it("have medians within one percent of the conventional ones", () =>
    forFolders(({ world, ask }) => {
      const answer = ask({ kind: "paths", anchor: "start" });
      for (const { source, target, median_seconds } of answer.links) {
        if (median_seconds === null) continue;
        const times = placed(world)
          .flatMap(({ steps }) =>
            steps.flatMap((step, index) => {
              const next = steps[index + 1];
              const matches = next && idOf(step.touchpoint) === source && idOf(next.touchpoint) === target;
              return matches ? [(next.at - step.left) / 1000] : [];
            }),
          )
          .sort((a, b) => a - b);
        expectNear(median_seconds, medianOf(times));
      }
    }));
});

describe("the funnel", () => {
  it("is what plain loops count, and never grows", () =>
    forFolders(({ world, ask }) => {
      const answer = ask({ kind: "funnel" });
      const journeys = placed(world);
      expect([answer.n, answer.mature]).toEqual([
        journeys.length,
        journeys.filter(({ isMature }) => isMature).length,
      ]);
      expect(stageTexts(answer)).toEqual(plainStages(journeys, world));
      for (const [index, stage] of answer.stages.entries()) {
        const next = answer.stages[index + 1];
        expect(stage.own).toBeLessThanOrEqual(stage.reached);
        if (next !== undefined)
          expect(stage.lost + stage.open + stage.later).toBe(stage.reached - next.reached);
      }
    }));

  it("sums over quarters to the whole, and to the paths of the same filter", () =>
    forFolders(({ site, ask }) => {
      const all = ask({ kind: "funnel" });
      const quarters = site?.periods ?? [];
      let n = 0;
      const reached = all.stages.map(() => 0);
      // Of a stage that nobody of the quarter was seen in nothing is told: all of the next one's would be deduced there.
      const reachedAt = ({ stages }: Pick<FunnelAnswer, "stages">, id: string) =>
        stages.find(({ stage }) => stage >= id)?.reached ?? 0;
      for (const { id, journeys } of quarters) {
        const funnel = ask({ kind: "funnel" }, { period: id });
        const paths = ask({ kind: "paths", anchor: "start" }, { period: id });
        expect(paths.n).toBe(funnel.n);
        expect(funnel.n ?? 0).toBe(journeys);
        n += funnel.n ?? 0;
        for (const [index, { stage }] of all.stages.entries())
          reached[index] = (reached[index] ?? 0) + reachedAt(funnel, stage);
      }
      expect(n).toBe(all.n);
      expect(reached).toEqual(all.stages.map((stage) => stage.reached));
    }));

  it("splits into journeys through a touchpoint and the others", () =>
    forFolders(({ world, ask }) => {
      for (const through of [0, 1, 4, 8]) {
        const { n, stages } = ask({ kind: "funnel" }, { through: idOf(through) });
        const journeys = placed(world).filter(({ path }) => path.includes(through));
        expect(n ?? 0).toBe(journeys.length);
        if (n !== null) expect(stageTexts({ stages })).toEqual(plainStages(journeys, world));
      }
    }));

  it("times each stage over journeys that have both, first step to next step, within the window", () =>
    forFolders(({ world, ask }) => {
      const { stages } = ask({ kind: "funnel" });
      for (const { stage, time_n, median_seconds } of stages) {
        const times = stageTimes(placed(world), Number(stage.slice(1)));
        expect(time_n ?? 0).toBe(times.length);
        if (times.length > 0) expectNear(median_seconds ?? Number.NaN, medianOf(times));
      }
      // No table tells the times of those who pass a touchpoint.
      for (const { time_n } of ask({ kind: "funnel" }, { through: idOf(4) }).stages)
        expect(time_n).toBeNull();
    }));
});

describe("emotions", () => {
  it("are placed and summed as plain loops do, quarter by quarter", () =>
    forFolders(({ site, world, ask }) => {
      for (const period of ["all", ...(site?.periods ?? []).map(({ id }) => id)]) {
        const answer = ask({ kind: "emotion" }, { period });
        const mine = world.feedback.filter((one) => period === "all" || one.period === period);
        expect(answer.n ?? 0).toBe(mine.length);
        if (answer.n === null) continue;
        expect(answer.unplaced).toBe(mine.filter(({ stage }) => stage === 0).length);
        for (const { level, id, n, mean } of answer.points.filter(({ source }) => source === null)) {
          const scores = mine
            .filter((one) => (level === "stage" ? stageIdOf(one.stage) : idOf(one.touchpoint)) === id)
            .map(({ score }) => score ?? 0);
          expect(n).toBe(scores.length);
          expect(mean).toBeCloseTo(scores.reduce((sum, score) => sum + score, 0) / scores.length, 9);
        }
      }
    }));
});

describe("the order of rows and files", () => {
  it("changes nothing in any answer, but where rows of one instant and stage tell which came first", () =>
    forFolders(({ all, allShuffled }) => expect(allShuffled).toEqual(all)));
});

async function answersOf(built: Built): Promise<Map<string, unknown>> {
  const answers = new Map<string, unknown>();
  if (built.site === null) return answers;
  const { files, ...site } = built.site;
  answers.set("site", site);
  const periods = ["all", ...site.periods.map(({ id }) => id)];
  const ask = async (question: Question, filter: Partial<Filter>) =>
    answers.set(nameOf(question, filter), await built.ask(question, filter));
  for (const period of periods) {
    await ask({ kind: "paths", anchor: "start" }, { period });
    await ask({ kind: "funnel" }, { period });
    await ask({ kind: "emotion" }, { period });
  }
  for (const anchor of anchors) await ask({ kind: "paths", anchor }, {});
  for (const through of throughs) await ask({ kind: "funnel" }, { through: idOf(through) });
  return answers;
}

/** Rows in another order, web.csv in several files. */
function shuffled(what: Given, randoms: readonly number[], pieces: number): Record<string, string> {
  // Rows of one instant and stage keep their order, since it tells which came first.
  const ties = new Map<string, number>();
  const tieOf = (row: { readonly at: string; readonly event?: string }) => {
    const tie = `${row.at} ${what.touchpoints[row.event ?? "opinion"] ?? 0}`;
    if (!ties.has(tie)) ties.set(tie, ties.size);
    return ties.get(tie) ?? 0;
  };
  const mixed = <T extends { readonly at: string }>(rows: readonly T[] = []) =>
    rows
      .map((row) => ({ row, key: randoms[tieOf(row) % randoms.length] ?? 0 }))
      .sort((a, b) => a.key - b.key)
      .map(({ row }) => row);
  const web = mixed(what.web);
  const texts: Record<string, string> = {
    ...given({ ...what, shop: mixed(what.shop), opinions: mixed(what.opinions), web: [] }),
  };
  delete texts["web.csv"];
  for (let piece = 0; piece < pieces; piece++) {
    const rows = web.filter((row) => tieOf(row) % pieces === piece);
    texts[`web${piece}.csv`] = given({ ...what, web: rows })["web.csv"] ?? "";
  }
  return texts;
}

function conserves({ n, nodes, links }: PathsAnswer, anchor: string): void {
  const isBackward = anchor === "end" || anchor.startsWith("to");
  const sum = (rows: readonly { n: number }[]) => rows.reduce((total, row) => total + row.n, 0);
  expect(sum(nodes.filter(({ column }) => column === 0))).toBe(n ?? 0);
  for (const { column, node, n: size } of nodes) {
    const into = sum(links.filter((link) => link.column === column - 1 && link.target === node));
    const out = sum(links.filter((link) => link.column === column && link.source === node));
    const isEnd = ["stop", "open", "entry"].includes(node);
    const [before, after] = isBackward ? [out, into] : [into, out];
    if (column !== 0) expect(before).toBe(size);
    if (!isEnd && Math.abs(column) < 7) expect(after).toBe(size);
    if (isEnd) expect(after).toBe(0);
  }
  for (const link of links) {
    expect(nodes.some(({ column, node }) => column === link.column && node === link.source)).toBe(true);
    expect(nodes.some(({ column, node }) => column === link.column + 1 && node === link.target)).toBe(true);
  }
}

function linkTexts({ links }: PathsAnswer): string[] {
  return links.map(({ column, source, target, n }) => `${column}: ${source} → ${target} ${n}`).sort();
}

/** Aligns, cuts at eight steps, pools the smallest of more than nine touchpoints of a column, counts. */
function plainLinks(journeys: readonly Outcome[], anchor: string): string[] {
  const backward = anchor === "end" || anchor.startsWith("to");
  const trails = journeys.flatMap(({ path, isOpen }) => {
    const trail = trailOf(path, anchor);
    return trail === null ? [] : [{ trail, end: backward ? "entry" : isOpen ? "open" : "stop" }];
  });
  const names = Array.from({ length: 8 }, (_, place) =>
    namesAt(
      trails.map(({ trail }) => trail),
      place,
    ),
  );
  const counts = new Map<string, number>();
  for (const { trail, end } of trails) {
    for (let place = 0; place < Math.min(8, trail.length); place++) {
      const from = names[place]?.get(trail[place] ?? -1) ?? "";
      const next = trail[place + 1];
      if (next !== undefined && place === 7) continue;
      const to = next === undefined ? end : (names[place + 1]?.get(next) ?? "");
      const text = backward ? `${-(place + 1)}: ${to} → ${from}` : `${place}: ${from} → ${to}`;
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  return [...counts].map(([text, n]) => `${text} ${n}`).sort();
}

function trailOf(path: readonly number[], anchor: string): number[] | null {
  const [side, touchpoint] = anchor.split(":");
  if (touchpoint === undefined) return side === "start" ? [...path] : [...path].reverse();
  const place = path.indexOf(ids.indexOf(touchpoint));
  if (place === -1) return null;
  return side === "from" ? path.slice(place) : path.slice(0, place + 1).reverse();
}

function namesAt(trails: readonly (readonly number[])[], place: number): Map<number, string> {
  const sizes = new Map<number, number>();
  for (const trail of trails) {
    const here = trail[place];
    if (here !== undefined) sizes.set(here, (sizes.get(here) ?? 0) + 1);
  }
  const ranked = [...sizes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([touchpoint]) => touchpoint);
  return new Map(
    ranked.map((touchpoint, index) => [
      touchpoint,
      ranked.length > 9 && index >= 8 ? "others" : idOf(touchpoint),
    ]),
  );
}

function stageTexts({ stages }: Pick<FunnelAnswer, "stages">): string[] {
  return stages.map(
    ({ stage, reached, own, lost, open, later, pending }) =>
      `${stage}: reached ${reached} own ${own} lost ${lost} open ${open} later ${later} pending ${pending}`,
  );
}

/** Stages that nobody in the files was seen in are not told, nor is one that every mature journey would only be deduced to have passed. */
function plainStages(journeys: readonly Outcome[], world: World): string[] {
  const mature = journeys.filter(({ isMature }) => isMature);
  const pending = journeys.filter(({ isMature }) => !isMature);
  const count = (list: readonly Outcome[], holds: (journey: Outcome) => boolean) => list.filter(holds).length;
  const seen = (stage: number) =>
    world.journeys.some(({ steps }) => steps.some((step) => step.stage === stage));
  const isTold = (stage: number) =>
    seen(stage) &&
    (stage === 3 ||
      mature.some(({ own, reached }) => own.includes(stage) || reached === stage) ||
      mature.every(({ reached }) => reached < stage));
  return [1, 2, 3].filter(isTold).map((stage) => {
    const left = (journey: Outcome) => stage < 3 && journey.reached === stage;
    const stopped = (isOpen: boolean) => (journey: Outcome) =>
      left(journey) && journey.furthest <= stage && journey.isOpen === isOpen;
    const later = (journey: Outcome) => left(journey) && journey.furthest > stage;
    const there = (journey: Outcome) => journey.reached >= stage;
    return `${stageIdOf(stage)}: reached ${count(mature, there)} own ${count(mature, ({ own }) => own.includes(stage))} lost ${count(mature, stopped(false))} open ${count(mature, stopped(true))} later ${count(mature, later)} pending ${count(pending, there)}`;
  });
}

function medianOf(sorted: readonly number[]): number {
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}

function expectNear(found: number, right: number): void {
  expect(Math.abs(found - right)).toBeLessThanOrEqual(0.01 * right);
}

function stageTimes(journeys: readonly Outcome[], stage: number): number[] {
  return journeys
    .filter(({ isMature }) => isMature)
    .flatMap(({ steps }) => {
      const limit = (steps[0]?.at ?? 0) + 15 * 86_400_000;
      const within = steps.filter(({ at }) => at <= limit);
      const before = within.find((step) => step.stage === stage - 1);
      const there = before && within.find((step) => step.stage === stage && step.at >= before.at);
      return before && there && stage > 1 ? [(there.at - before.at) / 1000] : [];
    })
    .sort((a, b) => a - b);
}
