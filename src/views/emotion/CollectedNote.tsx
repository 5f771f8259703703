// Whose feelings these are. In: how each source came by its opinions. Out: a sentence for those that anybody writes to, one for those that were asked.
import type { ReactNode } from "react";
import { sourceName } from "../../answers/names.ts";
import { emotionWords } from "../../words/emotion.ts";
import type { ViewProps } from "../page.ts";
import { sourcesWithRate } from "./Invitations.tsx";

/** Nothing where no tool says how it collects. */
export function CollectedNote({ language, site }: Pick<ViewProps, "language" | "site">): ReactNode {
  const words = emotionWords[language].collected;
  // Of those whose invitations are known, who answered is told below.
  const known = sourcesWithRate(site);
  const sources = Object.entries(site.collected ?? {}).filter(
    ([source, way]) => way !== "asked" || !known.has(source),
  );
  return (["public", "asked"] as const).map((way) => {
    const names = sources.filter(([, told]) => told === way).map(([source]) => sourceName(site, source));
    if (names.length === 0) return null;
    return (
      <p key={way} className="note" data-collected={way}>
        {words[way]([...new Set(names)].join(", "))}
      </p>
    );
  });
}
