// Touchpoints as the letters of a path, and what stands where one could. In: numbers of this build, and the site that numbers touchpoints. Out: names of nodes.
import { ENTRY, OPEN, RARE, STOP } from "../journey/folding/fold-links.ts";
import { type Places, touchpointId } from "./places.ts";
import type { NodeName } from "./rows.ts";

const firstCode = 48;
/** Stands for the smaller touchpoints of a column. */
export const OTHERS = -7;
const special = new Map<number, NodeName>([
  [OTHERS, "others"],
  [STOP, "stop"],
  [OPEN, "open"],
  [ENTRY, "entry"],
  [RARE, "rare"],
]);
const specialNames = new Set(special.values());

/** Touchpoint number 12 is the character of code 60; number −1, which is none, is a character of no path. */
export function letterOf(number: number): string {
  return String.fromCodePoint(firstCode + number);
}

/** Whether a node is one touchpoint: no other node is called as one may be (company/touchpoint-ids.ts). */
export function isTouchpoint(node: NodeName): boolean {
  return !specialNames.has(node);
}

export function nodeOf(number: number, places: Places): NodeName {
  return special.get(number) ?? touchpointId(places, number);
}

export function pathOf(letters: string, places: Places): string[] {
  return [...letters].map((letter) => touchpointId(places, (letter.codePointAt(0) ?? firstCode) - firstCode));
}
