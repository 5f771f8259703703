// A group that a period tells in part alone. In: a persona or segment, and the periods shown. Out: a note for each that says what is not counted, or nothing.
import type { ReactNode } from "react";
import { groupName } from "../answers/names.ts";
import type { Site } from "../answers/site.ts";
import { controlWords } from "../words/controls.ts";
import { formatPeriod, type Language } from "../words/format.ts";
import { quoted } from "../words/typeset.ts";
import type { PageProps } from "./page.ts";

type PartlyNoteProps = {
  readonly site: Site;
  readonly language: Language;
  readonly part: "persona" | "segment";
  readonly id: string | null;
  readonly periods: readonly (string | null)[];
};

export function PartlyNote({ site, language, part, id, periods }: PartlyNoteProps): ReactNode {
  const words = controlWords[language];
  return site.partly
    .filter((one) => one.part === part && one.id === id && periods.includes(one.period))
    .map(({ period, segments, n }) => {
      const name = groupName(site, part, one(id), language);
      const when = formatPeriod(period, language);
      const told = segments.map((segment) => quoted(groupName(site, "segment", segment, language), language));
      return (
        <p key={period} className="note" data-partly={n}>
          {part === "segment"
            ? words.partlySegment(name, when, n)
            : words.partlyPersona(name, when, n, told.join(", ") || null)}
        </p>
      );
    });
}

const one = (id: string | null): string => id ?? "";

/** Of the persona and the segment that the page's figures are of, in both periods; each card of the personas page has its own. */
export function PartlyNotes({ page, site, state, language }: PageProps): ReactNode {
  const periods = [state.period, page.choices.includes("compare") ? state.compare : null];
  return (["persona", "segment"] as const)
    .filter((part) => page.choices.includes(part) && page.name !== "personas")
    .map((part) => <PartlyNote key={part} {...{ site, language, part, periods }} id={state[part]} />);
}
