// From hours and from feelings to both together. In: the site and the page's props. Out: a way to how rush hour is felt; nothing where that is not known.
import type { ReactNode } from "react";
import { contrastWords } from "../words/contrasts.ts";
import { href } from "./href.ts";
import type { ViewProps } from "./page.ts";
import { writeState } from "./state.ts";

export function RushHourLink(
  props: Pick<ViewProps, "pages" | "language" | "base" | "state" | "site">,
): ReactNode {
  const { pages, language, base, state, site } = props;
  if (site.felt_hours.length === 0) return null;
  const page = pages.find(({ name }) => name === "touchpoints");
  if (page === undefined) throw new Error("no page is about touchpoints");
  return (
    <p className="note">
      <a href={`${href(page, language, base, writeState(state, site))}#felt-hours`}>
        {contrastWords[language].felt.elsewhere}
      </a>
    </p>
  );
}
