// What is a value, not a name. In: a cell. Out: true for what a column is never called.
import { readNumber } from "./rating.ts";
import { decideTimeShape } from "./time-shape.ts";

/** A date with its day, an e-mail address or a decimal is a value. */
export function isDataCell(text: string): boolean {
  const bare = text.replace(/ \d+$/, "");
  if (/^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(bare)) return true;
  if (/^\d+[.,]\d+$/.test(text) && readNumber(text) !== null) return true;
  const time = decideTimeShape([text], { known: false, order: "dmy" });
  return time !== null && time.shape !== "compact";
}
