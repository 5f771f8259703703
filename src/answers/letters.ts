// Touchpoints as the letters of a path, and the letters of special nodes. In: a letter, and the site that numbers touchpoints. Out: a node's name, and back.
import { type Places, touchpointId } from "./places.ts";
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

/** Touchpoint number 12 is the character of code 60; number −1, which is none, is a character of no path. */
export function letterOf(number: number): string {
  return String.fromCodePoint(firstCode + number);
}

/** Whether a node is one touchpoint: no other node is called as one may be (company/touchpoint-ids.ts). */
export function isTouchpoint(node: NodeName): boolean {
  return !Object.values(special).includes(node);
}

export function nodeOf(letter: string, places: Places): NodeName {
  return special[letter] ?? touchpointOf(letter, places);
}

export function pathOf(letters: string, places: Places): string[] {
  return [...letters].map((letter) => touchpointOf(letter, places));
}

function touchpointOf(letter: string, places: Places): string {
  return touchpointId(places, (letter.codePointAt(0) ?? firstCode) - firstCode);
}
