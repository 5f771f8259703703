// Answers one choice away, fetched while nothing else happens. In: the asker, the page and its state. Out: nothing; a choice then repaints at once.
import type { Asker } from "../answers/asker.ts";
import type { Site } from "../answers/site.ts";
import type { PageName } from "../words/pages.ts";
import { questionsOf } from "./questions.ts";
import { type ViewState, withPeriod } from "./state.ts";

/** Every state that one control leads to: another period, persona or segment. */
export function nearbyStates(state: ViewState, site: Site): readonly ViewState[] {
  const none = { id: null };
  return [
    ...[...site.periods, { id: "all" }].map(({ id }) => withPeriod(state, id, site)),
    ...[none, ...site.personas].map(({ id }) => ({ ...state, persona: id })),
    ...[none, ...site.segments].map(({ id }) => ({ ...state, segment: id })),
  ];
}

/** Two dozen files of a kilobyte or two, not where the reader saves data. Returns the way to give it up. */
export function fetchAhead(asker: Asker, page: PageName, state: ViewState): () => void {
  if (savesData()) return () => undefined;
  return whenIdle(() => {
    for (const nearby of nearbyStates(state, asker.site()))
      for (const { question, filter } of questionsOf(page, nearby)) asker.ahead(question, filter);
  });
}

function savesData(): boolean {
  const { connection } = navigator as { connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}

function whenIdle(work: () => void): () => void {
  if (!("requestIdleCallback" in globalThis)) {
    const timer = setTimeout(work, 500);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(work);
  return () => cancelIdleCallback(idle);
}
