// What a mark of the flow says. In: a node or ribbon of the layout. Out: lines of text, the name first; the same for pointer, focus and screen reader.
import type { SankeyLayout, SankeyLink, SankeyNode } from "../geometry/sankey.ts";
import { type ChartWords, type HeadingAnchor, pointsOrNull } from "../words/charts.ts";
import { formatDuration, formatPercent, type Language } from "../words/format.ts";

const DESCRIBED = 3;

export function nodeFacts(
  node: SankeyNode,
  layout: SankeyLayout,
  words: ChartWords,
  language: Language,
): readonly string[] {
  const heading = words.sankey.heading(node.column, layout.anchor.split(":")[0] as HeadingAnchor);
  const place = node.stage === null ? heading : `${node.stage} · ${heading}`;
  const figures = `${words.journeys(node.n)}, ${words.sankey.share(node.share)}`;
  return [node.name, place, figures, ...comparedFact(node, words, language)];
}

function comparedFact(node: SankeyNode, words: ChartWords, language: Language): readonly string[] {
  if (node.compare_share === null) return [];
  const change = pointsOrNull(node.change, language);
  return [words.compared(null, formatPercent(node.compare_share, language), change)];
}

export function linkFacts(link: SankeyLink, words: ChartWords, language: Language): readonly string[] {
  const figures = words.journeys(link.n);
  const { kind } = link;
  const terminal = kind === "stop" || kind === "open" || kind === "entry";
  const name = kind === "entry" ? link.targetName : link.sourceName;
  const title = terminal ? words.sankey.terminal(kind, name) : `${link.sourceName} → ${link.targetName}`;
  const median =
    link.median_seconds === null ? [] : [words.sankey.between(formatDuration(link.median_seconds, language))];
  return [title, `${figures}, ${words.sankey.shareOf(link.share, name)}`, ...median];
}

/** The flow in sentences: the largest touchpoints of each column, and what ends after it. */
export function sankeyDescription(layout: SankeyLayout, words: ChartWords, language: Language): string {
  const columns = [...new Set(layout.nodes.map((node) => node.column))];
  return columns.map((column) => columnSentence(layout, column, words, language)).join(" ");
}

function columnSentence(layout: SankeyLayout, column: number, words: ChartWords, language: Language): string {
  const nodes = layout.nodes.filter((node) => node.column === column);
  const named = nodes.filter((node) => node.kind === "touchpoint" || node.kind === "others");
  const largest = [...named].sort((a, b) => b.n - a.n).slice(0, DESCRIBED);
  const terminals = nodes.filter((node) => !named.includes(node));
  const says = [...largest, ...terminals].map(
    (node) => `${node.name} ${formatPercent(node.share, language)}`,
  );
  const heading = words.sankey.heading(column, layout.anchor.split(":")[0] as HeadingAnchor);
  return words.sankey.columnSays(heading, says.join(", "));
}
