// What a picture is about, for paper, where selects do not print. In: the page and its state. Out: one line.
import type { Site } from "../../answers/site.ts";
import { controlWords } from "../../words/controls.ts";
import { formatPeriod, type Language } from "../../words/format.ts";
import type { PageRecord } from "../page.ts";
import type { ViewState } from "../state.ts";
import { activeFilters } from "./active-filters.ts";

/** The company, the periods and every filter; of a page without choices, the company alone. */
export function printedChoices(page: PageRecord, state: ViewState, site: Site, language: Language): string {
  if (page.choices.length === 0) return site.title;
  const words = controlWords[language];
  const period = formatPeriod(state.period, language);
  const isCompared = page.choices.includes("compare") && state.compare !== null;
  const compare = !isCompared ? [] : [words.against(formatPeriod(state.compare ?? "", language))];
  const filters = activeFilters(page, state, site, language).map(({ label }) => label);
  return [site.title, [period, ...compare].join(", "), ...filters].join(" · ");
}
