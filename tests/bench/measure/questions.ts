// Unforeseen questions. In: the page of a view. Out: how long after asking at once the engine had answered, what blocked meanwhile, and milliseconds for each further question.
import type { View } from "../baselines/questions.ts";
import type { Host } from "../serve/server.ts";
import { type Options, openAlive, readOptions } from "./alive.ts";
import { inFreshBrowser } from "./browser.ts";

export type QuestionTimes = {
  /** From the first question, asked as soon as controls work, to its repaint: engine and data fetched and started. */
  readonly firstMs: number;
  /** Bytes sent from that question to its answer, and milliseconds after the last of them. */
  readonly firstBytes: number;
  readonly firstAfterLastByteMs: number;
  readonly longTasks: readonly number[];
  readonly times: readonly number[];
};

/** Asks until `most` questions are answered or `budgetMs` is spent; two at least. */
export function questionTimes(
  host: Host,
  path: string,
  view: View,
  touchpoints: readonly number[],
  most: number,
  budgetMs: number,
): Promise<QuestionTimes> {
  return inFreshBrowser(true, async (page) => {
    await openAlive(page, host.address + path);
    const [first = "", ...others] = unforeseen(view, await readOptions(page), touchpoints);
    const kept = new URL(host.address + path).searchParams.toString();
    const ask = (search: string) =>
      page.evaluate((text) => window.bench.go(text), [kept, search].filter(Boolean).join("&"));
    host.forget();
    const since = await page.evaluate(() => performance.now());
    const firstMs = await ask(first);
    const sent = host.sent();
    const firstAfterLastByteMs = Math.min(firstMs, Date.now() - (sent.lastAt ?? 0));
    const longTasks = await page.evaluate(
      (from) => window.bench.longTasks.filter(({ start }) => start >= from).map(({ length }) => length),
      since,
    );
    const times: number[] = [];
    const end = performance.now() + budgetMs;
    for (const search of others.slice(0, most)) {
      if (times.length >= 2 && performance.now() > end) break;
      times.push(await ask(search));
    }
    return { firstMs, firstBytes: sent.bytes, firstAfterLastByteMs, longTasks, times };
  });
}

/**
 * A persona, a segment and a touchpoint together (paths start from it, the other views keep journeys through it), the latest complete period.
 * All different, and neighbours differ in all three. Business customers are never brought back by e-mail: that empty pair is left out.
 */
export function unforeseen(view: View, options: Options, touchpoints: readonly number[]): string[] {
  const period =
    options.period
      .filter((value) => value !== "all")
      .sort()
      .at(-1) ?? "all";
  const personas = options.persona.filter(Boolean);
  const segments = options.segment.filter(Boolean);
  const searches = touchpoints.flatMap((touchpoint, turn) =>
    personas.flatMap((_, index) => {
      const persona = personas[(index + turn) % personas.length] ?? "";
      const segment = segments[(index + turn) % segments.length] ?? "";
      if (/fid/iu.test(persona) && /b2b/iu.test(segment)) return [];
      const place = view === "paths" ? `anchor=from:${touchpoint}` : `through=${touchpoint}`;
      return [`period=${period}&persona=${persona}&segment=${segment}&${place}`];
    }),
  );
  const stride = 7;
  return searches.map((_, index) => searches[(index * stride) % searches.length] ?? "");
}
