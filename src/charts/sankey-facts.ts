// What a mark of the flow says. In: a node or ribbon of the layout. Out: lines of text, the name first; the same for pointer, focus and screen reader.
import type { SankeyLayout, SankeyLink, SankeyNode } from "../geometry/flow/sankey.ts";
import { shareText } from "../words/charts.ts";
import { formatDuration } from "../words/format.ts";
import { flowWords, type HeadingAnchor } from "../words/paths.ts";
import type { LegendItem } from "./Legend.tsx";
import type { Voice } from "./props.ts";
import { shareVerdict } from "./verdict-text.ts";

const DESCRIBED = 3;

export function nodeFacts(node: SankeyNode, layout: SankeyLayout, voice: Voice): readonly string[] {
  const { words, language } = voice;
  const heading = headingOf(layout, node.column, voice);
  const place = node.stage === null ? heading : `${node.stage} · ${heading}`;
  const share = flowWords[language].share(shareText(node.share, language));
  const all = [words.journeys(node.n), share, ...ofPrevious(node, layout, voice)].join(", ");
  return [node.name, place, all, ...comparedFact(node, voice), ...stopsFact(node, voice)];
}

/** Of those that were still there one contact nearer to where the flow is read from. */
function ofPrevious(
  { column, n }: SankeyNode,
  { nodes }: SankeyLayout,
  { language }: Voice,
): readonly string[] {
  // At the second contact, all journeys shown were there: that share is told already.
  if (Math.abs(column) < 2) return [];
  const before = nodes
    .filter((one) => one.column === column - Math.sign(column) && isBar(one))
    .reduce((sum, one) => sum + one.n, 0);
  return before === 0 ? [] : [flowWords[language].shareOfPrevious(shareText(n / before, language))];
}

const isBar = ({ kind }: SankeyNode): boolean => kind === "touchpoint" || kind === "others";

/** Of whole journeys, whatever the contact at which they pass: the same figures as the sentence's. */
function stopsFact({ stops }: SankeyNode, { words, language }: Voice): readonly string[] {
  if (stops?.after == null || stops.count === null || stops.n === null) return [];
  const share = shareText(stops.after, language);
  const verdict = shareVerdict(stops, language);
  return [`${flowWords[language].stopsHere(share, stops.count, stops.n)}${words.separator}${verdict}`];
}

function headingOf(layout: SankeyLayout, column: number, { language }: Voice): string {
  return flowWords[language].heading(column, layout.anchor.split(":")[0] as HeadingAnchor);
}

function comparedFact(node: SankeyNode, { words, language, compareName }: Voice): readonly string[] {
  if (node.compare_share === null) return [];
  return [words.compared(compareName, shareText(node.compare_share, language), null)];
}

export function linkFacts(link: SankeyLink, { words, language }: Voice): readonly string[] {
  const { kind } = link;
  const terminal = kind === "touchpoint" || kind === "others" ? null : kind;
  const name = terminal !== null && link.source === terminal ? link.targetName : link.sourceName;
  const title =
    terminal === null
      ? `${link.sourceName} → ${link.targetName}`
      : flowWords[language].terminal(terminal, name);
  // What stops or may still go on is a share of whole journeys (stopsFact), not of a bar.
  const isEnd = terminal === "stop" || terminal === "open";
  const share = flowWords[language].shareOf(shareText(link.share, language), name);
  const median = link.median_seconds;
  return [
    title,
    isEnd ? words.journeys(link.n) : `${words.journeys(link.n)}, ${share}`,
    ...(median === null ? [] : [flowWords[language].between(formatDuration(median, language))]),
  ];
}

/** The flow in sentences: the largest touchpoints of each column, and what ends after it. */
export function sankeyDescription(layout: SankeyLayout, voice: Voice): string {
  const columns = [...new Set(layout.nodes.map((node) => node.column))];
  return columns.map((column) => columnSentence(layout, column, voice)).join(" ");
}

function columnSentence(layout: SankeyLayout, column: number, voice: Voice): string {
  const nodes = layout.nodes.filter((node) => node.column === column);
  const named = nodes.filter((node) => node.kind === "touchpoint" || node.kind === "others");
  const largest = [...named].sort((a, b) => b.n - a.n).slice(0, DESCRIBED);
  const terminals = nodes.filter((node) => !named.includes(node));
  const says = [...largest, ...terminals].map(
    (node) => `${node.name} ${shareText(node.share, voice.language)}`,
  );
  return flowWords[voice.language].columnSays(headingOf(layout, column, voice), says.join(", "));
}

/** Stages first, then what is drawn without a colour of its own. */
export function sankeyLegend(layout: SankeyLayout, { language, compareName }: Voice): readonly LegendItem[] {
  const { legend } = flowWords[language];
  const has = (kind: SankeyNode["kind"]): boolean => layout.nodes.some((node) => node.kind === kind);
  const signs: readonly (LegendItem | null)[] = [
    has("others") ? { key: "others", swatch: { kind: "others" }, text: legend.others } : null,
    has("stop") ? { key: "stop", swatch: { kind: "stop" }, text: legend.stop } : null,
    has("open") ? { key: "open", swatch: { kind: "open" }, text: legend.open } : null,
    has("rare") ? { key: "rare", swatch: { kind: "rare" }, text: legend.rare } : null,
    has("entry") ? { key: "entry", swatch: { kind: "entry" }, text: legend.entry } : null,
    layout.compared ? { key: "ghost", swatch: { kind: "ghost" }, text: legend.ghost(compareName) } : null,
  ];
  const stages = layout.stages.map(
    ({ name, tone }): LegendItem => ({ key: `stage ${name}`, swatch: { kind: "stage", tone }, text: name }),
  );
  return [...stages, ...signs.filter((item) => item !== null)];
}
