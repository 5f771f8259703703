// The words on a flow. In: bars and stubs at their places. Out: lines of text that stay in the room kept for them, so that none overlap.
import type { Anchor } from "../../answers/rows.ts";
import { type ChartWords, chartWords, shareText } from "../../words/charts.ts";
import { formatNumber, type Language } from "../../words/format.ts";
import { flowWords, type HeadingAnchor } from "../../words/paths.ts";
import type { Box, Text } from "../chart.ts";
import { left } from "../text-place.ts";
import { fitText, textWidth, wrapText } from "../text-width.ts";
import type { Frame } from "./sankey-frame.ts";

export type LabelFacts = {
  readonly name: string;
  readonly n: number;
  readonly share: number;
  /** How its touchpoint moved, where that is proven. */
  readonly moved: string | null;
};

/** The first text that fits, or nothing. */
export function firstFitting(texts: readonly string[], size: number, room: number): string | null {
  return texts.find((text) => textWidth(text, size) <= room) ?? null;
}

/** "1 239 · 30 % · arrêts +3 pts", or as much of it as fits: what moved never stands without its number. */
export function figures(facts: LabelFacts, language: Language, size: number, room: number): string | null {
  const n = formatNumber(facts.n, language);
  const share = shareText(facts.share, language);
  const moved = facts.moved === null ? [] : [`${n} · ${share} · ${facts.moved}`, `${n} · ${facts.moved}`];
  return firstFitting([...moved, `${n} · ${share}`, share, n], size, room);
}

/** Name and figures of a bar: above it when the flow runs right, below it when it runs down. */
export function barLabels(
  frame: Frame,
  bar: Box,
  room: number,
  facts: LabelFacts,
  language: Language,
): readonly Text[] {
  const figure = figures(facts, language, frame.figureSize, room);
  const lines = frame.direction === "right" ? 1 : 2;
  const names = wrapText(facts.name, frame.nameSize, room, lines);
  const count = names.length + (figure === null ? 0 : 1);
  const step = frame.nameSize + 3;
  const first =
    frame.direction === "right" ? bar.y - 6 - (count - 1) * step : bar.y + bar.height + frame.stub + 12;
  const shown = [
    ...names.map((name) => [name, true] as const),
    ...(figure === null ? [] : [[figure, false] as const]),
  ];
  return shown.map(([content, strong], at) =>
    left(content, { x: bar.x, y: first + at * step, size: frame.nameSize, strong }),
  );
}

/**
 * "Arrêt 853" beside a stub thick enough to carry it. Its share of the bar is not that of the journeys that stop there:
 * these may pass it at other contacts, or still be open (findings/stops.ts).
 */
export function stubLabel(
  frame: Frame,
  stub: Box,
  room: number,
  facts: Pick<LabelFacts, "name" | "n">,
  language: Language,
): readonly Text[] {
  if (frame.direction === "down" || stub.height < frame.figureSize + 3) return [];
  const n = formatNumber(facts.n, language);
  const content = firstFitting([`${facts.name} ${n}`, n], frame.figureSize, room);
  if (content === null) return [];
  const y = stub.y + stub.height / 2 + 4.5;
  return [left(content, { x: stub.x + stub.width + 5, y, size: frame.figureSize, quiet: true })];
}

/** "1er contact" and the journeys that have one. */
export function headings(
  frame: Frame,
  columns: readonly { readonly column: number; readonly n: number }[],
  anchor: Anchor,
  language: Language,
): readonly Text[] {
  const words = chartWords[language];
  const room = frame.direction === "right" ? frame.pitch - 10 : 1000;
  return columns.flatMap(({ column, n }, place) => {
    const heading = flowWords[language].heading(column, headingAnchor(anchor));
    return frame.direction === "right"
      ? rightHeading(frame, place, heading, words, n, room)
      : [
          left(`${heading} · ${words.journeys(n)}`, {
            x: frame.across,
            y: frame.along(place) - 13,
            size: 12,
            quiet: true,
          }),
        ];
  });
}

function rightHeading(
  frame: Frame,
  place: number,
  heading: string,
  words: ChartWords,
  n: number,
  room: number,
): readonly Text[] {
  const x = frame.along(place);
  return [
    left(fitText(heading, 13, room), { x, y: 13, size: 13, strong: true, quiet: true }),
    left(fitText(words.journeys(n), 13, room), { x, y: 29, size: 13, quiet: true }),
  ];
}

export function headingAnchor(anchor: Anchor): HeadingAnchor {
  return anchor.split(":")[0] as HeadingAnchor;
}
