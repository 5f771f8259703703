// How well a stage is known. In: a stage of the map. Out: a letter from A to D, the opinions behind it, and what it lacks.
import type { ReactNode } from "react";
import { chartWords } from "../../words/charts.ts";
import { mapWords } from "../../words/map.ts";
import type { CellProps } from "./map-props.ts";

export function EvidenceCell({ stage, language }: CellProps): ReactNode {
  const words = mapWords[language];
  const { grade, lacks, n, sources } = stage.evidence;
  return (
    <p className="map-evidence">
      <span className="map-grade" role="img" aria-label={words.grade(grade)}>
        {grade}
      </span>{" "}
      <span className="map-facts">
        {[
          ...(n === null ? [] : [words.gradeFacts(n, sources.length)]),
          ...lacks.map((lack) => words.lacks[lack]),
        ].join(chartWords[language].separator)}
      </span>
    </p>
  );
}
