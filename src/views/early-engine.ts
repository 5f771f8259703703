// The engine, before a question needs it. In: the asker and what is chosen. Out: nothing; it starts once nobody has chosen anything for a while.
import type { Asker } from "../answers/asker.ts";
import { savesData } from "./fetch-ahead.ts";
import type { ViewState } from "./state.ts";

/** Ten megabytes and two hundred of memory, for a question that may never come: only who stays has them. */
const QUIET_MS = 10_000;

/** Once one filter is set a second is likely, which only the engine can answer. Returns the way to give it up. */
export function startEngineEarly(asker: Asker, { persona, segment, anchor }: ViewState): () => void {
  const isLikely = persona !== null || segment !== null || anchor !== "start";
  if (!isLikely || savesData()) return () => undefined;
  const timer = setTimeout(() => asker.warm(), QUIET_MS);
  return () => clearTimeout(timer);
}
