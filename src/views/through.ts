// A touchpoint that journeys must pass, where tables hold no whole journey. In: the state and how it was answered. Out: the anchor that is shown, and the sentence that says so.
import { touchpointName } from "../answers/names.ts";
import type { Anchor, PathsAnswer } from "../answers/rows.ts";
import { controlWords } from "../words/controls.ts";
import type { ViewProps } from "./page.ts";
import type { ViewState } from "./state.ts";

/** The anchor of the picture: where journeys through a touchpoint are read from it or up to it, that touchpoint. */
export function shownAnchor(
  anchor: Anchor,
  { through }: Pick<ViewState, "through">,
  answer: Pick<PathsAnswer, "through">,
): Anchor {
  if (answer.through !== "anchored" || through === null) return anchor;
  return anchor === "end" || anchor.startsWith("to:") ? `to:${through}` : `from:${through}`;
}

type Told = Pick<ViewProps, "site" | "language" | "state">;

/** What became of the choice in a picture of paths; null when it was kept, or none was made. */
export function throughInPaths(
  { site, language, state }: Told,
  answer: Pick<PathsAnswer, "through">,
): string | null {
  if (state.through === null || answer.through === null || answer.through === "kept") return null;
  const words = controlWords[language];
  const name = touchpointName(site, state.through, language);
  return answer.through === "anchored" ? words.throughAnchored(name) : words.throughRefused(name);
}

/** Opinions carry no path: the choice does not apply to them. */
export function throughInFeedback({ site, language, state }: Told): string | null {
  if (state.through === null) return null;
  return controlWords[language].throughUntold(touchpointName(site, state.through, language));
}
