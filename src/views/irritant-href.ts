// What a touchpoint costs, on the page that tells it. In: its id and the page's props. Out: the address of its card, filtered as here.
import { href } from "./href.ts";
import type { ViewProps } from "./page.ts";
import { writeState } from "./state.ts";

/** The place of a touchpoint on its page. */
export const irritantPlace = (id: string): string => `irritant-${id}`;

export function irritantHref(
  touchpoint: string,
  { pages, base, language, site, state }: Pick<ViewProps, "pages" | "base" | "language" | "site" | "state">,
): string {
  const page = pages.find(({ name }) => name === "frictions");
  if (page === undefined) throw new Error("no page is called frictions");
  return `${href(page, language, base, writeState(state, site))}#${irritantPlace(touchpoint)}`;
}
