// Answers one choice away, got while nothing else happens. In: the asker, the page and its state. Out: nothing; a choice then repaints at once.
import type { Asker } from "../answers/asker.ts";
import type { Site } from "../answers/site.ts";
import type { PageRecord } from "./page.ts";
import { type Asked, questionsOf } from "./questions.ts";
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

/** The engine is left alone for this long after a picture, in milliseconds: a reader who is still choosing must not wait for a guess. */
const QUIET_MS = 250;

/**
 * Two dozen files of a kilobyte or two at once, not where the reader saves data; then what only an engine knows, one after
 * the other. Returns the way to give it up.
 */
export function fetchAhead(asker: Asker, page: PageRecord, state: ViewState): () => void {
  let wanted = true;
  const stop = whenIdle(async () => {
    const site = asker.site();
    const asked = nearbyStates(state, site).flatMap((nearby) => questionsOf(page, { state: nearby, site }));
    const isFile = ({ question, filter }: Asked) => asker.foreseen(question, filter);
    if (!savesData())
      for (const { question, filter } of asked.filter(isFile)) void asker.ahead(question, filter);
    await new Promise((done) => setTimeout(done, QUIET_MS));
    for (const one of asked) {
      if (!wanted) return;
      if (!isFile(one)) await asker.ahead(one.question, one.filter);
    }
  });
  return () => {
    wanted = false;
    stop();
  };
}

export function savesData(): boolean {
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
