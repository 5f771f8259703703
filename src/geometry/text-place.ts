// A line of text at its place. In: a text, where and how large. Out: the line with a safe estimate of its width.
import { type Box, round, type Text } from "./chart.ts";
import { textWidth } from "./text-width.ts";

export type Place = {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly strong?: boolean;
  readonly quiet?: boolean;
};

function line(text: string, place: Place, anchor: Text["anchor"]): Text {
  const { x, y, size, strong = false, quiet = false } = place;
  return { text, x: round(x), y: round(y), width: round(textWidth(text, size)), size, anchor, strong, quiet };
}

export const left = (text: string, place: Place): Text => line(text, place, "start");
export const centred = (text: string, place: Place): Text => line(text, place, "middle");
export const right = (text: string, place: Place): Text => line(text, place, "end");

/** The box behind lines that begin at one place, from the top of the first to the foot of the last. */
export function groundOf(lines: readonly Text[]): Box | null {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return null;
  const y = round(first.y - first.size);
  const height = round(last.y + last.size / 3 - y);
  return { x: first.x, y, width: Math.max(...lines.map((line) => line.width)), height };
}
