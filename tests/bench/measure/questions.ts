// Unforeseen questions. In: the page of a view. Out: how long after asking at once the engine had answered, what blocked meanwhile, and milliseconds for each further question.
import type { View } from "../baselines/questions.ts";
import type { Host } from "../serve/server.ts";
import { type Options, openAlive, readOptions } from "./alive.ts";
import { inFreshBrowser } from "./browser.ts";
import type { Repaint } from "./in-page.ts";

export type QuestionTimes = {
  /** From the first question, asked as soon as controls work, to its repaint: engine and data fetched and started. */
  readonly first: Repaint;
  /** Bytes sent from that question to its answer, and milliseconds after the last of them. */
  readonly firstBytes: number;
  readonly firstAfterLastByteMs: number;
  readonly longTasks: readonly number[];
  readonly repaints: readonly Repaint[];
};

/** A reader looks at one answer before the next question; every contestant has this long for its own housekeeping. */
const READING_MS = 1000;

/** Asks until `most` questions are answered or `budgetMs` is spent; two at least. */
export function questionTimes(
  host: Host,
  path: string,
  view: View,
  { touchpoints, alone }: { readonly touchpoints: readonly (number | string)[]; readonly alone: string },
  { most, budgetMs }: { readonly most: number; readonly budgetMs: number },
): Promise<QuestionTimes> {
  return inFreshBrowser(true, async (page) => {
    await openAlive(page, host.address + path);
    const [first = "", ...others] = unforeseen(view, await readOptions(page), touchpoints);
    const kept = [new URL(host.address + path).searchParams.toString(), alone];
    const ask = (search: string) =>
      page.evaluate((text) => window.bench.go(text), [...kept, search].filter(Boolean).join("&"));
    host.forget();
    const since = await page.evaluate(() => performance.now());
    const started = await ask(first);
    const sent = host.sent();
    const firstAfterLastByteMs = Math.min(started.ms, Date.now() - (sent.lastAt ?? 0));
    const longTasks = await page.evaluate(
      (from) => window.bench.longTasks.filter(({ start }) => start >= from).map(({ length }) => length),
      since,
    );
    const repaints: Repaint[] = [];
    const end = performance.now() + budgetMs;
    for (const search of others.slice(0, most)) {
      if (repaints.length >= 2 && performance.now() > end) break;
      await page.waitForTimeout(READING_MS);
      repaints.push(await ask(search));
    }
    return { first: started, firstBytes: sent.bytes, firstAfterLastByteMs, longTasks, repaints };
  });
}

type Unforeseen = {
  readonly persona: string;
  readonly segment: string;
  readonly touchpoint: number | string;
};

/**
 * A persona, a segment and a touchpoint together (paths start from it, the other views keep journeys through it), the latest complete period.
 * No two differ by one filter alone, so that a page that guesses the next filter has not guessed the next question.
 * Business customers are never brought back by e-mail: that empty pair is left out.
 */
export function unforeseen(
  view: View,
  options: Options,
  touchpoints: readonly (number | string)[],
): string[] {
  const period =
    options.period
      .filter((value) => value !== "all")
      .sort()
      .at(-1) ?? "all";
  const place = view === "paths" ? "anchor=from:" : "through=";
  const kept: Unforeseen[] = [];
  for (const one of spread(everyQuestion(options, touchpoints)))
    if (!kept.some((other) => isGuessed(one, other))) kept.push(one);
  return kept.map(
    ({ persona, segment, touchpoint }) =>
      `period=${period}&persona=${persona}&segment=${segment}&${place}${touchpoint}`,
  );
}

function everyQuestion(options: Options, touchpoints: readonly (number | string)[]): Unforeseen[] {
  return options.persona.filter(Boolean).flatMap((persona) =>
    options.segment.filter(Boolean).flatMap((segment) => {
      const empty = /fid/iu.test(persona) && /b2b/iu.test(segment);
      return empty ? [] : touchpoints.map((touchpoint) => ({ persona, segment, touchpoint }));
    }),
  );
}

/** Parcours guesses the next filter once a question is answered; never the next touchpoint. */
function isGuessed(one: Unforeseen, other: Unforeseen): boolean {
  return (
    one.touchpoint === other.touchpoint && (one.persona === other.persona || one.segment === other.segment)
  );
}

/** Neighbours far apart. A prime step visits every one once, unless their number is a multiple of it. */
function spread<T>(all: readonly T[]): T[] {
  const step = 37;
  return all.flatMap((_, index) => all[(index * step) % all.length] ?? []);
}
