// The most common whole paths. In: rows of the paths answer. Out: a list of chains of labelled chips with their figures, the rare ones last.
import type { ReactNode } from "react";
import type { PathsAnswer } from "../answers/rows.ts";
import type { Site } from "../answers/site.ts";
import type { Language } from "../words/format.ts";

export type VariantListProps = {
  readonly answer: PathsAnswer;
  readonly site: Site;
  readonly language: Language;
  /** Rows shown before the rare ones; 10 by default. */
  readonly limit?: number;
};

export function VariantList(_props: VariantListProps): ReactNode {
  return null;
}
