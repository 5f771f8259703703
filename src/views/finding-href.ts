// The picture that shows a finding. In: the finding and the page's props. Out: its address, filtered as here.
import type { Finding } from "../answers/finding.ts";
import { href } from "./href.ts";
import type { ViewProps } from "./page.ts";
import { writeState } from "./state.ts";

/** A plain address: it is another page with another choice. */
export function findingHref(
  finding: Finding,
  { pages, base, language, site, state }: Pick<ViewProps, "pages" | "base" | "language" | "site" | "state">,
): string {
  for (const page of pages) {
    const choice = page.shows?.(finding);
    if (choice != null) return href(page, language, base, writeState({ ...state, ...choice }, site));
  }
  throw new Error(`no page shows a finding about ${finding.measure}`);
}
