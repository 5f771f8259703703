// What was planted in the fictional company's data, found again in what its site answers. In: tests/company/truths.ts and the built site.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerFile } from "../../src/answers/answer-file.ts";
import { answerQuestion } from "../../src/answers/answer-question.ts";
import type { AnswerTo } from "../../src/answers/asker.ts";
import { checkedAnswer } from "../../src/answers/check-published.ts";
import type { EmotionPoint, Filter, Question } from "../../src/answers/rows.ts";
import type { Database } from "../../src/database/database.ts";
import { openNative } from "../../src/database/native.ts";
import { hurts, type Pain, painsOf } from "../../src/findings/pains.ts";
import { openPublished } from "../../src/journey/published/published.ts";
import type { MeanSample } from "../../src/statistics/student.ts";
import type { Share } from "../../src/statistics/wilson.ts";
import { type Figure, type Place, TRUTHS, type Who } from "../company/truths.ts";
import { sampleOfInterval } from "../oracles/statistics/sample-of-interval.ts";
import { means, shares, verdict } from "../oracles/statistics/verdict.ts";
import { type BuiltCompany, builtMaisonLumen } from "./maison-lumen.ts";

let built: BuiltCompany;
let database: Database;
beforeAll(async () => {
  built = await builtMaisonLumen();
  database = await openNative();
  await openPublished(database, join(built.dist, built.site.database));
}, 300_000);
afterAll(() => database.close());

/** As the site does: the prebuilt file where there is one, else the engine over the published database. */
async function ask<Q extends Question>(question: Q, filter: Filter): Promise<AnswerTo<Q>> {
  const file = answerFile(question, filter);
  if (file === null) return answerQuestion(database, built.site, question, filter);
  const text = await readFile(join(built.dist, built.site.answers, file), "utf8");
  return checkedAnswer(JSON.parse(text), file) as AnswerTo<Q>;
}

function idOf(
  list: readonly { readonly id: string; readonly names: { readonly fr: string } }[],
  name: string,
) {
  const found = list.find(({ names }) => names.fr === name);
  if (found === undefined) throw new Error(`unknown name: ${name}`);
  return found.id;
}

function filterOf(who: Who, period = "all"): Filter {
  const persona = built.site.personas.find(({ names }) => names.fr === who.persona)?.id ?? null;
  if (who.persona !== undefined && persona === null) throw new Error(`unknown persona: ${who.persona}`);
  const through = who.through === undefined ? null : idOf(built.site.touchpoints, who.through);
  return { period, persona, segment: null, through };
}

/** Mature journeys and those that reach the goal; `total` counts the young ones too. */
async function conversion(who: Who, period?: string): Promise<Share & { readonly total: number }> {
  const { goal_stage } = built.site;
  const funnel = await ask({ kind: "funnel" }, filterOf(who, period));
  if (who.channel === undefined) {
    const reached = funnel.stages.find(({ stage }) => stage === goal_stage)?.reached ?? 0;
    return { successes: reached, n: funnel.mature ?? 0, total: funnel.n ?? 0 };
  }
  const group = funnel.groups.find(
    ({ by, group, stage }) => by === "channel" && group === who.channel && stage === goal_stage,
  );
  return { successes: group?.reached ?? 0, n: group?.entrants ?? 0, total: group?.entrants ?? 0 };
}

/** Journeys through one touchpoint less those that passed another: every late quote is a quote in the end. */
async function conversionWithout({ without, ...who }: Who, period?: string): Promise<Share> {
  const all = await conversion(who, period);
  if (without === undefined) return all;
  const left = await conversion({ through: without }, period);
  return { successes: all.successes - left.successes, n: all.n - left.n };
}

async function emotionAt(place: Place, period: string): Promise<MeanSample> {
  const { points } = await ask({ kind: "emotion" }, filterOf({}, period));
  const [level, id] =
    "stage" in place
      ? (["stage", idOf(built.site.stages, place.stage)] as const)
      : (["touchpoint", idOf(built.site.touchpoints, place.touchpoint)] as const);
  const point = points.find((one) => one.level === level && one.id === id && one.source === null);
  if (point === undefined) throw new Error(`missing point: ${JSON.stringify(place)}`);
  return sampleOf(point);
}

function sampleOf({ mean, n, low, high }: EmotionPoint): MeanSample {
  if (mean === null || n === null || low === null || high === null) throw new Error("a gap where a truth is");
  return sampleOfInterval(mean, n, { low, high });
}

/** All feedback of a group that has a stage: the stages' means weighed by their n, their variances pooled with what lies between. */
async function emotionOf(who: Who): Promise<MeanSample> {
  const { points } = await ask({ kind: "emotion" }, filterOf(who));
  const stages = points.filter(({ level, source }) => level === "stage" && source === null).map(sampleOf);
  const n = stages.reduce((sum, stage) => sum + stage.n, 0);
  const mean = stages.reduce((sum, stage) => sum + stage.n * stage.mean, 0) / n;
  const squares = stages.reduce(
    (sum, stage) => sum + (stage.n - 1) * stage.sd ** 2 + stage.n * (stage.mean - mean) ** 2,
    0,
  );
  return { mean, n, sd: Math.sqrt(squares / (n - 1)) };
}

const rate = ({ successes, n }: Share): number => successes / n;

function expectNear(value: number, { value: planted, tolerance }: Figure): void {
  expect(Math.abs(value - planted), `${value} for ${planted}`).toBeLessThanOrEqual(tolerance);
}

describe("the site's answers tell what was planted", () => {
  it.each(TRUTHS.filter(({ kind }) => kind === "conversion change"))("$id", async (truth) => {
    if (truth.kind !== "conversion change") return;
    const now = await conversion(truth.who, truth.period);
    const before = await conversion(truth.who, truth.compare);
    expectNear(rate(now), truth.now);
    expectNear(rate(before), truth.before);
    expect(verdict(shares(now, before), built.site.verdict_n).verdict).toBe(truth.verdict);
  });

  it.each(TRUTHS.filter(({ kind }) => kind === "emotion change"))("$id", async (truth) => {
    if (truth.kind !== "emotion change") return;
    const now = await emotionAt(truth.at, truth.period);
    const before = await emotionAt(truth.at, truth.compare);
    expectNear(now.mean, truth.now);
    expectNear(before.mean, truth.before);
    expect(verdict(means(now, before), built.site.verdict_n).verdict).toBe(truth.verdict);
  });

  it.each(TRUTHS.filter(({ kind }) => kind === "conversion contrast"))("$id", async (truth) => {
    if (truth.kind !== "conversion contrast") return;
    const small = await conversion(truth.small);
    const large = await conversionWithout(truth.large);
    expectNear(rate(small), truth.smallShare);
    expectNear(rate(large), truth.largeShare);
    expectNear(small.total / (await conversion({})).total, truth.weight);
    expect(verdict(shares(small, large), built.site.verdict_n).verdict).toBe("down");
  });

  it.each(TRUTHS.filter(({ kind }) => kind === "emotion contrast"))("$id", async (truth) => {
    if (truth.kind !== "emotion contrast") return;
    const [low, high] = [await emotionOf(truth.low), await emotionOf(truth.high)];
    expectNear(low.mean, truth.lowMean);
    expectNear(high.mean, truth.highMean);
    expect(verdict(means(low, high), built.site.verdict_n).verdict).toBe("down");
  });

  it("opens on the quarter of the fault, against the one before", () => {
    expect([built.site.period, built.site.compare]).toEqual(["2026-T3", "2026-T2"]);
  });
});

describe("what hurts most", () => {
  const pains = async (period: string): Promise<readonly Pain[]> => {
    const filter = filterOf({}, period);
    const [irritants, emotion, moves] = await Promise.all([
      ask({ kind: "irritants" }, filter),
      ask({ kind: "emotion" }, filter),
      ask({ kind: "moves" }, filter),
    ]);
    return painsOf(
      { irritants, emotion, moves },
      built.site,
      { period, compare: null, persona: null },
      0.3,
    ).filter(hurts);
  };
  const at = (list: readonly Pain[], name: string) =>
    list.find(({ touchpoint }) => touchpoint === idOf(built.site.touchpoints, name));

  it("is the cart on telephones, in the quarter in which its payment is broken, and payment is complained of", async () => {
    const found = await pains("2026-T3");
    expect(found[0]?.touchpoint).toBe(idOf(built.site.touchpoints, "Panier mobile"));
    expect(at(found, "Paiement mobile")?.said?.level).toBe("high");
    expect(at(found, "Panier ordinateur")).toBeUndefined();
  });

  it("is late quotes, over all quarters", async () => {
    const found = await pains("all");
    expect(found[0]?.touchpoint).toBe(idOf(built.site.touchpoints, "Devis et négociation"));
  });

  it("names late pick-up in its quarter, and no longer once it is mended", async () => {
    expect(at(await pains("2026-T2"), "Retrait en boutique")?.said?.level).toBe("high");
    expect(at(await pains("2026-T3"), "Retrait en boutique")).toBeUndefined();
  });
});
