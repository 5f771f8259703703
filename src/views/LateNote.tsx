// A window shorter than the company's own cycle. In: the state. Out: a note that says who is counted as not come, and the reading that counts them; or nothing.
import type { ReactNode } from "react";
import { stageName } from "../answers/names.ts";
import { controlWords } from "../words/controls.ts";
import { href } from "./href.ts";
import type { PageProps } from "./page.ts";
import { pages } from "./page-table.ts";
import { writeState } from "./state.ts";

/** Read by what ended, nothing is judged by the window. */
export function LateNote({ page, site, state, language, base }: PageProps): ReactNode {
  const reading = pages.find(({ choices, asks }) => choices.includes("read") && asks.funnel !== undefined);
  const isRead = page.choices.includes("read") && state.read === "ends";
  if (site.late === null || reading === undefined || !page.choices.includes("through") || isRead) return null;
  const { won, late, days } = site.late;
  const words = controlWords[language];
  return (
    <p className="note" data-late={late}>
      {words.late(late, won, stageName(site, site.goal_stage, language), days)}{" "}
      <a href={href(reading, language, base, writeState({ ...state, read: "ends" }, site))}>
        {words.readEnds}
      </a>
    </p>
  );
}
