// The flow as tables. In: the rows of the paths answers. Out: one table of nodes, one of links, one of whole paths.

import { isTouchpoint } from "../answers/letters.ts";
import { nodeName, touchpointName } from "../answers/names.ts";
import type { Anchor, PathLink, PathNode, PathsAnswer, Variant } from "../answers/rows.ts";
import type { Site } from "../answers/site.ts";
import type { Language } from "../words/format.ts";
import { flowWords, type HeadingAnchor, variantWords } from "../words/paths.ts";
import { cellsIn, columnsOf, type Table, type TableRow, tableOf } from "./table.ts";

/** Every node of the answer, and those that only the other period has. */
export function pathsTable(
  answer: PathsAnswer,
  compare: PathsAnswer | null,
  site: Site,
  language: Language,
  anchor: Anchor = "start",
): Table {
  const keys = ["column", "node", "n", "share", "share_previous", "compare_n", "compare_share"] as const;
  const head = {
    name: "paths",
    caption: flowWords[language].nodesTable,
    columns: columnsOf(compare ? keys : keys.slice(0, 5), language),
  };
  return tableOf(head, () => {
    const earlier = journeysAtNearer(answer);
    const rows = nodeRows(answer, compare).map((row) =>
      pathRow(row, answer, earlier, compare, site, language, anchor),
    );
    return compare ? rows : rows.map((row) => ({ ...row, cells: row.cells.slice(0, 5) }));
  });
}

type NodeRow = { readonly now: PathNode | null; readonly past: PathNode | null };

function nodeRows(answer: PathsAnswer, compare: PathsAnswer | null): readonly NodeRow[] {
  const key = (row: PathNode): string => `${row.column}:${row.node}`;
  const now = new Map(answer.nodes.map((row) => [key(row), row]));
  const past = new Map(compare?.nodes.map((row) => [key(row), row]));
  const all = [...answer.nodes, ...(compare?.nodes ?? []).filter((row) => !now.has(key(row)))];
  return [...all]
    .sort((a, b) => a.column - b.column || b.n - a.n || (a.node < b.node ? -1 : 1))
    .map((row) => ({ now: now.get(key(row)) ?? null, past: past.get(key(row)) ?? null }));
}

const over = (n: number | null, total: number | null | undefined): number | null =>
  n === null || !total ? null : n / total;

function pathRow(
  { now, past }: NodeRow,
  answer: PathsAnswer,
  earlier: (column: number) => number | null,
  compare: PathsAnswer | null,
  site: Site,
  language: Language,
  anchor: Anchor,
): TableRow {
  const cells = cellsIn(language);
  const { column, node, members } = now ?? past ?? NO_NODE;
  const n = now?.n ?? nobody(answer, column);
  const compare_n = past?.n ?? nobody(compare, column);
  const heading = flowWords[language].heading(column, anchor.split(":")[0] as HeadingAnchor);
  return {
    key: `${column}:${node}`,
    cells: [
      cells.text(heading, column),
      cells.text(nodeName(site, node, members, language), node),
      cells.count(n),
      cells.share(over(n, answer.n)),
      cells.share(over(n, earlier(column))),
      cells.count(compare_n),
      cells.share(over(compare_n, compare?.n)),
    ],
  };
}

/** By contact, journeys that were at the one nearer to where the flow is read from: they had a touchpoint there, told or not. */
function journeysAtNearer({ nodes, n }: PathsAnswer): (column: number) => number | null {
  const at = new Map<number, number>();
  for (const one of nodes)
    if (one.node === "others" || isTouchpoint(one.node))
      at.set(one.column, (at.get(one.column) ?? 0) + one.n);
  return (column) => {
    if (column === 0) return null;
    return Math.abs(column) === 1 ? n : (at.get(column - Math.sign(column)) ?? 0);
  };
}

/** Of a node that one period has and the other has not: 0, unless it may be among those that are not told apart there. */
function nobody(answer: PathsAnswer | null, column: number): number | null {
  if (answer === null || answer.n === null) return null;
  const isUntold = ({ column: other, node }: PathNode) =>
    node === "others" ? other === column : node === "rare" && Math.abs(other) <= Math.abs(column);
  return answer.nodes.some(isUntold) ? null : 0;
}

const NO_NODE = { column: 0, node: "", members: 0 };

/** Every link of the answer, thin ones included. */
export function linksTable(
  answer: PathsAnswer,
  site: Site,
  language: Language,
  anchor: Anchor = "start",
): Table {
  const head = {
    name: "links",
    caption: flowWords[language].linksTable,
    columns: columnsOf(["column", "source", "target", "n", "share", "median_seconds"], language),
  };
  return tableOf(head, () =>
    answer.links
      .toSorted((a, b) => a.column - b.column || b.n - a.n || (linkKey(a) < linkKey(b) ? -1 : 1))
      .map((link) => linkRow(link, answer, site, language, anchor)),
  );
}

const linkKey = (link: PathLink): string => `${link.column}:${link.source}>${link.target}`;

function linkRow(
  link: PathLink,
  answer: PathsAnswer,
  site: Site,
  language: Language,
  anchor: Anchor,
): TableRow {
  const cells = cellsIn(language);
  const heading = flowWords[language].heading(link.column, anchor.split(":")[0] as HeadingAnchor);
  return {
    key: linkKey(link),
    cells: [
      cells.text(heading, link.column),
      cells.text(nodeName(site, link.source, null, language), link.source),
      cells.text(nodeName(site, link.target, null, language), link.target),
      cells.count(link.n),
      cells.share(over(link.n, answer.n)),
      cells.seconds(link.median_seconds),
    ],
  };
}

/** What is told of a whole path beside how many took it: columns of its table. */
const TOLD_COLUMNS = { converted: ["mature", "converted"], emotion: ["emotion", "emotion_n"] } as const;

/** Every whole path of the answer, the rare ones in one row at the end. */
export function variantsTable(
  answer: PathsAnswer,
  site: Site,
  language: Language,
  told: readonly (keyof typeof TOLD_COLUMNS)[] = ["converted", "emotion"],
): Table {
  const last = (row: Variant): number => (row.path === null ? 1 : 0);
  const keys = ["path", "paths", "n", "share", ...told.flatMap((one) => TOLD_COLUMNS[one])] as const;
  const head = {
    name: "variants",
    caption: variantWords[language].title,
    columns: columnsOf(keys, language),
  };
  return tableOf(head, () =>
    answer.variants
      .toSorted((a, b) => last(a) - last(b) || b.n - a.n || (pathKey(a) < pathKey(b) ? -1 : 1))
      .map((row) => variantRow(row, answer, site, language, told)),
  );
}

const pathKey = (variant: Variant): string => variant.path?.join(">") ?? "rare";

function variantRow(
  variant: Variant,
  answer: PathsAnswer,
  site: Site,
  language: Language,
  told: readonly (keyof typeof TOLD_COLUMNS)[],
): TableRow {
  const cells = cellsIn(language);
  const rare = variantWords[language].rare(variant.paths);
  const name = variant.path?.map((id) => touchpointName(site, id, language)).join(" › ") ?? rare;
  return {
    key: pathKey(variant),
    cells: [
      cells.text(name, pathKey(variant)),
      cells.count(variant.paths),
      cells.count(variant.n),
      cells.share(over(variant.n, answer.n)),
      ...told.flatMap((one) =>
        one === "converted"
          ? [cells.count(variant.mature), cells.count(variant.converted)]
          : [cells.score(variant.emotion), cells.count(variant.emotion_n)],
      ),
    ],
  };
}
