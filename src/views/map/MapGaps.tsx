// What the map lacks, and what to do next. In: the stages of the map and the site. Out: a short list, the most pressing first.
import type { ReactNode } from "react";
import { type MapGap, mapGaps } from "../../findings/map-gaps.ts";
import { type MapWords, mapWords } from "../../words/map.ts";
import type { MapProps } from "./map-props.ts";

export function MapGaps({ stages, site, language }: MapProps): ReactNode {
  const words = mapWords[language];
  const gaps = mapGaps(stages, site);
  return (
    <section className="part map-gaps">
      <h2>{words.checklist}</h2>
      {gaps.length === 0 && <p>{words.checklistDone}</p>}
      <ul>
        {gaps.map((gap, at) => (
          <li key={gap.kind} data-gap={gap.kind}>
            {at === 0 && <strong>{words.next}</strong>}
            {gapText(gap, words)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function gapText(gap: MapGap, { missing }: MapWords): string {
  switch (gap.kind) {
    case "silent":
    case "needs":
    case "opportunities":
      return missing[gap.kind](gap.names.join(", "));
    case "owners":
      return missing.owners(gap.names.join(", "), gap.names.length);
    default:
      return missing[gap.kind];
  }
}
