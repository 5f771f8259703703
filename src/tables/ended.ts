// What ended in a period, as a table. In: the answers of two periods. Out: a row for each way to end, and one for each stage where the lost stood.
import { stageName } from "../answers/names.ts";
import type { Pair } from "../answers/pair.ts";
import type { EndedAnswer } from "../answers/rows.ts";
import type { Site } from "../answers/site.ts";
import { isKnown } from "../findings/ended.ts";
import { endedWords } from "../words/ended.ts";
import type { Language } from "../words/format.ts";
import { cellsIn, columnsOf, type Table, type TableRow } from "./table.ts";

const KEYS = ["what", "n", "share"] as const;
const COMPARED = ["compare_n", "compare_share"] as const;
const ENDINGS = ["won", "lost", "open", "renewed", "gone"] as const;

/** Shares are of won and lost together, once all losses are known; those of existing customers have none. */
export function endedTable(
  { now, before }: Pair<EndedAnswer>,
  { period, compare }: { readonly period: string; readonly compare: string | null },
  site: Site,
  language: Language,
): Table {
  const keys = before === null ? KEYS : [...KEYS, ...COMPARED];
  const words = endedWords[language];
  const isSure = isKnown(period, now, site);
  const wasSure = before !== null && compare !== null && isKnown(compare, before, site);
  const row = rowIn(keys.length, { now, before }, [isSure ? now : null, wasSure ? before : null], language);
  const told = ENDINGS.filter(
    (one) => one === "won" || one === "lost" || now[one] + (before?.[one] ?? 0) > 0,
  );
  return {
    name: "ended",
    caption: words.table,
    columns: columnsOf(keys, language),
    rows: [
      ...told.map((one) =>
        row(one, words.endings[one], (answer) => answer[one], one === "won" || one === "lost"),
      ),
      ...now.stages.map(({ stage }) =>
        row(`lost:${stage}`, words.lostAt(stageName(site, stage, language)), lostAt(stage), true),
      ),
    ],
  };
}

const lostAt =
  (stage: string) =>
  ({ stages }: EndedAnswer): number =>
    stages.find((one) => one.stage === stage)?.lost ?? 0;

/** `sure`: those of the two answers whose shares may be told. */
function rowIn(
  columns: number,
  { now, before }: Pair<EndedAnswer>,
  sure: readonly [now: EndedAnswer | null, before: EndedAnswer | null],
  language: Language,
) {
  const cells = cellsIn(language);
  const shareOf = (answer: EndedAnswer | null, n: number | null): number | null => {
    const all = answer === null ? 0 : answer.won + answer.lost;
    return n === null || all === 0 ? null : n / all;
  };
  return (key: string, name: string, of: (answer: EndedAnswer) => number, isShare: boolean): TableRow => {
    const past = before === null ? null : of(before);
    return {
      key,
      cells: [
        cells.text(name, key),
        cells.count(of(now)),
        cells.share(isShare ? shareOf(sure[0], of(now)) : null),
        cells.count(past),
        cells.share(isShare ? shareOf(sure[1], past) : null),
      ].slice(0, columns),
    };
  };
}
