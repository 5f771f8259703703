// Touchpoints as the letters of a path, and the letters of special nodes. In: a letter. Out: a node's name, and back.
import type { NodeName } from "./rows.ts";

const firstCode = 48;
/** Stands for the smaller touchpoints of a column. */
export const OTHERS = "!";
const special: Readonly<Record<string, NodeName>> = {
  [OTHERS]: "others",
  "#": "stop",
  $: "open",
  "%": "entry",
};

/** Touchpoint 12 is the character of code 60. */
export function letterOf(touchpoint: number): string {
  return String.fromCodePoint(firstCode + touchpoint);
}

export function nodeOf(letter: string): NodeName {
  return special[letter] ?? String(touchpointOf(letter));
}

export function pathOf(letters: string): number[] {
  return [...letters].map(touchpointOf);
}

function touchpointOf(letter: string): number {
  return (letter.codePointAt(0) ?? firstCode) - firstCode;
}
