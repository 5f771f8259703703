// Active filters, each with the way to remove it. In: a state. Out: chips on screen; on paper, a line that writes all choices out.
import type { ReactNode } from "react";
import { controlWords } from "../../words/controls.ts";
import type { PageProps } from "../page.ts";
import { type ActiveFilter, activeFilters } from "./active-filters.ts";
import { printedChoices } from "./printed-choices.ts";

export function Chips(props: PageProps): ReactNode {
  const { page, state, site, language, live } = props;
  const words = controlWords[language];
  // Which map it is stands in its select, and narrows nothing; paper and file names say it.
  const filters = activeFilters(page, live?.wanted ?? state, site, language).filter(
    ({ key }) => key !== "mode",
  );
  return (
    <>
      <PrintedFilters {...props} />
      {filters.length > 0 && (
        <ul className="chips" aria-label={words.activeFilters}>
          {filters.map((filter) => (
            <li key={filter.key}>
              <Chip filter={filter} remove={words.remove(filter.label)} {...props} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Chip({ filter, remove, live }: PageProps & { filter: ActiveFilter; remove: string }): ReactNode {
  return (
    <button
      type="button"
      className="chip"
      data-filter={filter.key}
      aria-label={remove}
      title={remove}
      onClick={() => live?.actions.change(filter.without)}
    >
      {filter.label} <span aria-hidden="true">×</span>
    </button>
  );
}

/** Selects and the header do not print: the company and the same choices as a sentence. */
function PrintedFilters({ page, state, site, language }: PageProps): ReactNode {
  return <p className="print-only print-filters">{printedChoices(page, state, site, language)}</p>;
}
