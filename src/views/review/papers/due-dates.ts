// What is due and when. In: the site's decisions and those that a browser keeps. Out: a date each, those that have a due day, in their order.
import type { Site } from "../../../answers/site.ts";
import type { DecisionCells } from "../../../company/decision-headers.ts";
import { doneHere, idOf, notInSite } from "../../../review/kept-decisions.ts";
import type { DueDate } from "../../../tables/calendar.ts";
import type { Language } from "../../../words/format.ts";
import { paperWords } from "../../../words/papers.ts";

/** Those after the day that the data goes to: what was due before is on the page. What is done says so: a calendar that has it already is put right. */
export function dueDates(
  { decisions, data_end }: Pick<Site, "decisions" | "data_end">,
  kept: readonly DecisionCells[],
  language: Language,
): readonly DueDate[] {
  const words = paperWords[language];
  const marks = doneHere(kept, decisions);
  const text = (what: string, owner: string | null, isDone: boolean) =>
    isDone ? words.doneEvent(words.dueEvent(what, owner)) : words.dueEvent(what, owner);
  const known = decisions.map(({ id, due, done, what, owner, why }) => ({
    ...{ id, day: due ?? "", details: why ?? "" },
    text: text(what[language], owner, done !== null || marks.has(id)),
  }));
  const own = notInSite(kept, decisions)
    .filter((one) => !marks.has(idOf(one)))
    .map((one) => ({
      ...{ id: idOf(one), day: one.due, details: one.why },
      text: text(one.what, one.owner || null, one.done !== ""),
    }));
  return [...known, ...own]
    .filter(({ day }) => /^\d{4}-\d\d-\d\d$/u.test(day) && day > data_end)
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.id < b.id ? -1 : 1));
}
