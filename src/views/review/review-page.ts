// Which page the review is. In: every page. Out: the one that has screens.
import type { PageRecord } from "../page.ts";

export function reviewOf(pages: readonly PageRecord[]): PageRecord {
  const review = pages.find(({ choices }) => choices.includes("screen"));
  if (review === undefined) throw new Error("no page has screens");
  return review;
}
