// What the team wrote about a stage. In: a stage and a lane that people write. Out: that it is to be filled in.
import type { ReactNode } from "react";
import { mapWords } from "../../words/map.ts";
import type { CellProps } from "./map-props.ts";

/** Drawn as handwriting is: never to be taken for a measure. */
export function WrittenCell({ language }: CellProps): ReactNode {
  return <p className="map-written map-blank">{mapWords[language].toWrite}</p>;
}
