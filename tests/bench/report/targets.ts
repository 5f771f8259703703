// What was asked of Parcours' speed. In: the figures of one size. Out: each demand with what was measured, and whether it is met.
import type { SiteFigures } from "../measure/site.ts";
import type { SizeFigures } from "./figures.ts";
import { ratio } from "./statistics.ts";
import { type Summary, summarize } from "./summary.ts";
import { formatBytes, formatMs, formatRatio, formatShare } from "./table.ts";

export type Target = {
  readonly demand: string;
  readonly measured: string;
  /** Null when this run did not measure it. */
  readonly met: boolean | null;
};

type Bound = { readonly below: number } | { readonly atLeast: number };

/** Over the shaped line where it was measured, else the local one. `smallest` is the run's smallest size, to compare filters with. */
export function targetsOf(size: SizeFigures, smallest: SizeFigures): Target[] {
  const own = summaryOf(size, "parcours");
  const analyst = summaryOf(size, "analyst");
  const prebuilt = summaryOf(size, "prebuilt");
  return [
    target(
      "first picture at least 30× sooner than analyst (asked at 1M)",
      ratio(analyst?.firstMs, own?.firstMs),
      { atLeast: 30 },
      formatRatio,
    ),
    target(
      "first picture sooner than prebuilt: its time / ours",
      ratio(prebuilt?.firstMs, own?.firstMs),
      { atLeast: 1 },
      formatRatio,
    ),
    target(
      "first picture without script, font included, under 200 KB",
      own?.withoutScriptBytes,
      { below: 200_000 },
      formatBytes,
    ),
    target(
      "front page's first picture no later than the paths page's: its time / ours",
      ratio(own?.firstMs, own?.frontMs),
      { atLeast: 1 },
      formatRatio,
    ),
    target("  under 200 KB", own?.frontBytes, { below: 200_000 }, formatBytes),
    target("first filter answered within 450 ms", own?.awakeMs, { below: 450 }, formatMs),
    target("browser at rest under 560 MB", own?.browserBytes, { below: 560e6 }, formatBytes),
    target(
      "filter → repaint of one period no slower than prebuilt: its time / ours",
      ratio(prebuilt?.filterAloneMs, own?.filterAloneMs),
      { atLeast: 1 },
      formatRatio,
    ),
    target(
      "  with the period compared with",
      ratio(prebuilt?.filterMs, own?.filterMs),
      { atLeast: 1 },
      formatRatio,
    ),
    target(
      "filter → repaint of the whole front page no slower than prebuilt's views: their time / ours",
      ratio(prebuilt?.viewsFilterMs, own?.frontFilterMs),
      { atLeast: 1 },
      formatRatio,
    ),
    target(
      "  than the median of one of them",
      ratio(prebuilt?.filterMs, own?.frontFilterMs),
      { atLeast: 1 },
      formatRatio,
    ),
    ...growth(size, smallest, own),
    ...(["paths", "funnel", "emotion"] as const).map((view) =>
      target(
        `unforeseen question, ${view}, under 100 ms (asked at 10M)`,
        own?.questionMs[view],
        { below: 100 },
        formatMs,
      ),
    ),
    target(
      "unforeseen question at least 40× faster than analyst (asked at 10M)",
      ratio(analyst?.questionMs.all, own?.questionMs.all),
      { atLeast: 40 },
      formatRatio,
    ),
    target("engine and data ready within 7 s", own?.engineMs, { below: 7000 }, formatMs),
    target("  fetched for it under 25 MB (asked at 100M)", own?.engineBytes, { below: 25e6 }, formatBytes),
    target("no task over 50 ms while the engine starts", own?.longestTaskMs, { below: 50 }, formatMs),
    ...costs(size),
  ];
}

function growth(size: SizeFigures, smallest: SizeFigures, own: Summary | null): Target[] {
  if (size === smallest) return [];
  const change = ratio(own?.filterMs, summaryOf(smallest, "parcours")?.filterMs);
  const times = size.events / smallest.events;
  return [
    target(`filter → repaint within 20 % of that at ${smallest.label}`, change, { below: 1.2 }, formatRatio),
    target(
      `build under ${formatRatio(times)} that at ${smallest.label}, for as many times the events (asked at 100M of 10M)`,
      ratio(buildOf(size)?.seconds, buildOf(smallest)?.seconds),
      { below: times },
      formatRatio,
    ),
  ];
}

function buildOf({ contestants }: SizeFigures) {
  return contestants.find(({ name }) => name === "parcours")?.build;
}

function costs({ contestants, csvBytes, readAndWrite }: SizeFigures): Target[] {
  const parcours = contestants.find(({ name }) => name === "parcours");
  return [
    target(
      "data on the host under 2 % of the CSV (asked at 1M and 10M)",
      ratio(parcours?.data.raw, csvBytes),
      { below: 0.02 },
      formatShare,
    ),
    target("  as sent, compressed", ratio(parcours?.data.sent, csvBytes), { below: 0.02 }, formatShare),
    target(
      "build under 3× native read and write (asked at 10M)",
      ratio(parcours?.build?.seconds, readAndWrite?.seconds),
      { below: 3 },
      formatRatio,
    ),
    target("build memory under 6 GB", parcours?.build?.peakBytes, { below: 6e9 }, formatBytes),
    target("  under 8 GB (asked at 100M)", parcours?.build?.peakBytes, { below: 8e9 }, formatBytes),
  ];
}

function target(
  demand: string,
  value: number | null | undefined,
  bound: Bound,
  format: (value: number | null) => string,
): Target {
  if (value === null || value === undefined) return { demand, measured: "—", met: null };
  const met = "below" in bound ? value < bound.below : value >= bound.atLeast;
  return { demand, measured: format(value), met };
}

function summaryOf({ contestants }: SizeFigures, wanted: string): Summary | null {
  const sites: readonly SiteFigures[] = contestants.find(({ name }) => name === wanted)?.sites ?? [];
  const site = sites.at(-1);
  return site ? summarize(site) : null;
}
