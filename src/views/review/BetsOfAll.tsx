// Bets are of everybody. In: the choices. Out: a sentence under a filter, which bets do not follow; nothing otherwise.
import type { ReactNode } from "react";
import { reviewWords } from "../../words/review.ts";
import type { ViewProps } from "../page.ts";

export function BetsOfAll({ state, language }: Pick<ViewProps, "state" | "language">): ReactNode {
  const { persona, segment } = state;
  if (persona === null && segment === null) return null;
  return (
    <p className="note" data-bets-of-all="">
      {reviewWords[language].ofAll}
    </p>
  );
}
