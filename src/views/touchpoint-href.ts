// The way from a touchpoint named elsewhere to what is known of it. In: its id and the page's props. Out: an address, down to its place in the grid.
import { href } from "./href.ts";
import type { ViewProps } from "./page.ts";
import { writeState } from "./state.ts";

/** The place of a touchpoint on its page. */
export const touchpointPlace = (id: string): string => `contact-${id}`;

export function touchpointHref(
  id: string,
  { pages, language, base, state, site }: Pick<ViewProps, "pages" | "language" | "base" | "state" | "site">,
): string {
  const page = pages.find(({ name }) => name === "touchpoints");
  if (page === undefined) throw new Error("no page is about touchpoints");
  return `${href(page, language, base, writeState(state, site))}#${touchpointPlace(id)}`;
}
