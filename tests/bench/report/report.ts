// What people read of a run. In: all figures. Out: a table of medians for each size and network, with ratios to Parcours.
import type { SiteFigures } from "../measure/site.ts";
import type { ContestantFigures, Figures, SizeFigures } from "./figures.ts";
import { ratio } from "./statistics.ts";
import { type Summary, summarize } from "./summary.ts";
import { formatBytes, formatMs, formatRatio, formatShare, formatTable } from "./table.ts";
import { type Target, targetsOf } from "./targets.ts";

export function formatReport({ machine, sizes }: Figures): string {
  const { cores, memoryBytes, node, load } = machine;
  const head = `${cores} cores, ${formatBytes(memoryBytes)}, Node ${node}, load ${load.join(" → ")}`;
  return [head, ...sizes.flatMap((size) => sizeReport(size, sizes[0] ?? size))].join("\n\n");
}

function sizeReport(size: SizeFigures, smallest: SizeFigures): string[] {
  return [
    title(size),
    ...agreement(size),
    formatTable(dataRows(size)),
    ...networkTables(size),
    formatTable(targetsOf(size, smallest).map(targetRow)),
    ...failures(size),
  ];
}

function targetRow({ demand, measured, met }: Target): string[] {
  return [`${met === null ? "?" : met ? "✓" : "✗"} ${demand}`, measured];
}

function agreement({ agreement }: SizeFigures): string[] {
  if (agreement === null) return [];
  const { equal, compared, different } = agreement;
  return [
    [`journeys counted alike by parcours and prebuilt: ${equal} of ${compared} choices`, ...different].join(
      "\n  ",
    ),
  ];
}

function failures({ contestants }: SizeFigures): string[] {
  const lines = contestants.flatMap(({ name, sites }) =>
    sites.flatMap(({ network, failures }) =>
      failures.map((failure) => `failed: ${name}, ${network}: ${failure}`),
    ),
  );
  return lines.length > 0 ? [lines.join("\n")] : [];
}

function title({ label, events, persons, csvBytes }: SizeFigures): string {
  return `══ ${label}: ${events} events, ${persons} persons, CSV ${formatBytes(csvBytes)} ══`;
}

function dataRows(size: SizeFigures): string[][] {
  const { contestants, csvBytes, readAndWrite } = size;
  const row = (name: string, cell: (one: ContestantFigures) => string) => [name, ...contestants.map(cell)];
  return [
    ["build and data", ...contestants.map(({ name }) => name)],
    row("data on the host", ({ data }) => formatBytes(data.raw)),
    row("  of the CSV", ({ data }) => formatShare(ratio(data.raw, csvBytes))),
    row("  as sent", ({ data }) => formatBytes(data.sent)),
    row("build", ({ build }) => formatMs(build && build.seconds * 1000)),
    row("  / read and write", ({ build }) => formatRatio(ratio(build?.seconds, readAndWrite?.seconds))),
    row("  memory", ({ build }) => formatBytes(build?.peakBytes ?? null)),
    [
      "native read and write",
      formatMs(readAndWrite && readAndWrite.seconds * 1000),
      formatBytes(readAndWrite?.peakBytes ?? null),
    ],
  ];
}

type Column = { readonly name: string; readonly summary: Summary };

function networkTables({ contestants }: SizeFigures): string[] {
  const networks = [...new Set(contestants.flatMap(({ sites }) => sites.map(({ network }) => network)))];
  return networks.map((network) => {
    const columns = contestants.flatMap(({ name, sites }) => {
      const site = sites.find((one: SiteFigures) => one.network === network);
      return site ? [{ name, summary: summarize(site) }] : [];
    });
    return formatTable([[`network: ${network}`, ...columns.map(({ name }) => name)], ...siteRows(columns)]);
  });
}

type Line = readonly [
  name: string,
  cell: (summary: Summary) => string,
  of?: (summary: Summary) => number | null,
];

const lines: readonly Line[] = [
  ["first picture", ({ firstMs }) => formatMs(firstMs), ({ firstMs }) => firstMs],
  ["  HTML come whole", ({ firstHtmlMs }) => formatMs(firstHtmlMs)],
  ["  after the last byte", ({ firstAfterLastByteMs }) => formatMs(firstAfterLastByteMs)],
  ["  bytes by then", ({ firstBytes }) => formatBytes(firstBytes)],
  ["  requests by then", ({ firstRequests }) => String(firstRequests ?? "—")],
  ["first picture, no script", ({ withoutScriptMs }) => formatMs(withoutScriptMs)],
  ["  bytes", ({ withoutScriptBytes }) => formatBytes(withoutScriptBytes)],
  ["first picture, front page", ({ frontMs }) => formatMs(frontMs)],
  ["  bytes by then", ({ frontBytes }) => formatBytes(frontBytes)],
  ["first filter answered", ({ awakeMs }) => formatMs(awakeMs), ({ awakeMs }) => awakeMs],
  ["  longest task until then", ({ awakeLongestTaskMs }) => formatMs(awakeLongestTaskMs)],
  ["  browser, at rest", ({ browserBytes }) => formatBytes(browserBytes), ({ browserBytes }) => browserBytes],
  ["filter → repaint", ({ filterMs }) => formatMs(filterMs), ({ filterMs }) => filterMs],
  ["  until its file came", ({ filterFetchedMs }) => formatMs(filterFetchedMs)],
  ["  drawing", ({ filterDrawnMs }) => formatMs(filterDrawnMs)],
  [
    "  one period alone",
    ({ filterAloneMs }) => formatMs(filterAloneMs),
    ({ filterAloneMs }) => filterAloneMs,
  ],
  ["  its views one after the other", ({ viewsFilterMs }) => formatMs(viewsFilterMs)],
  ["  the front page whole", ({ frontFilterMs }) => formatMs(frontFilterMs)],
  ["    until its files came", ({ frontFilterFetchedMs }) => formatMs(frontFilterFetchedMs)],
  ["    drawing", ({ frontFilterDrawnMs }) => formatMs(frontFilterDrawnMs)],
  ["    one period alone", ({ frontFilterAloneMs }) => formatMs(frontFilterAloneMs)],
  ["  while the engine starts", ({ busyFilterMs }) => formatMs(busyFilterMs)],
  ["  bytes each", ({ filterBytes }) => formatBytes(filterBytes)],
  ["first unforeseen question", ({ engineMs }) => formatMs(engineMs)],
  ["  after the last byte", ({ engineAfterLastByteMs }) => formatMs(engineAfterLastByteMs)],
  ["  bytes", ({ engineBytes }) => formatBytes(engineBytes)],
  ["  longest task meanwhile", ({ longestTaskMs }) => formatMs(longestTaskMs)],
  ["unforeseen, paths", ({ questionMs }) => formatMs(questionMs.paths), ({ questionMs }) => questionMs.paths],
  [
    "unforeseen, funnel",
    ({ questionMs }) => formatMs(questionMs.funnel),
    ({ questionMs }) => questionMs.funnel,
  ],
  [
    "unforeseen, emotion",
    ({ questionMs }) => formatMs(questionMs.emotion),
    ({ questionMs }) => questionMs.emotion,
  ],
  ["unforeseen, all", ({ questionMs }) => formatMs(questionMs.all), ({ questionMs }) => questionMs.all],
  ["  until the engine spoke", ({ questionWorkerMs }) => formatMs(questionWorkerMs)],
  ["  drawing", ({ questionDrawnMs }) => formatMs(questionDrawnMs)],
  ["  questions", ({ questions }) => String(questions)],
];

/** A figure that Parcours has too is followed by how many times larger it is than Parcours'. */
function siteRows(columns: readonly Column[]): string[][] {
  const own = columns.find(({ name }) => name === "parcours")?.summary;
  return lines.map(([name, cell, of]) => [
    name,
    ...columns.map(({ summary }) => {
      const times = of && own && own !== summary ? ratio(of(summary), of(own)) : null;
      return cell(summary) + (times === null ? "" : ` (${formatRatio(times)})`);
    }),
  ]);
}
