// What is due and when. In: the site's decisions and those that a browser keeps. Out: a date each, those that have a due day, in their order.
import type { Site } from "../../../answers/site.ts";
import type { DecisionCells } from "../../../company/decision-headers.ts";
import { idOf, notInSite } from "../../../review/kept-decisions.ts";
import type { DueDate } from "../../../tables/calendar.ts";
import type { Language } from "../../../words/format.ts";
import { paperWords } from "../../../words/papers.ts";

/** Those after the day that the data goes to: what was due before is on the page. */
export function dueDates(
  { decisions, data_end }: Pick<Site, "decisions" | "data_end">,
  kept: readonly DecisionCells[],
  language: Language,
): readonly DueDate[] {
  const words = paperWords[language];
  const known = decisions.map(({ id, due, what, owner, why }) => ({
    ...{ id, day: due ?? "", text: words.dueEvent(what[language], owner), details: why ?? "" },
  }));
  const own = notInSite(kept, decisions).map((one) => ({
    ...{ id: idOf(one), day: one.due, text: words.dueEvent(one.what, one.owner || null), details: one.why },
  }));
  return [...known, ...own]
    .filter(({ day }) => /^\d{4}-\d\d-\d\d$/u.test(day) && day > data_end)
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.id < b.id ? -1 : 1));
}
