// Buttons over the map. In: which lanes stand open. Out: unfold or fold them all; print them all on A3; the way to the brief of A4.
import { type ReactNode, useEffect, useState } from "react";
import { mapWords } from "../../words/map.ts";
import { href } from "../href.ts";
import { defaultState, LANES, openLanes, writeState } from "../state.ts";
import type { MapViewProps } from "./map-props.ts";
import { printOnA3 } from "./print-on-a3.ts";

/** Where the review's papers are. */
const TAKEN_AWAY = "emporter";

export function MapTools(props: MapViewProps): ReactNode {
  const { language, state, site, live } = props;
  const words = mapWords[language];
  const isWhole = openLanes(state).size === LANES.length && state.stage === null;
  const [isPrinting, setPrinting] = useState(false);
  // What is printed must have come: the lanes that are opened for it are drawn first.
  useEffect(() => {
    if (!isPrinting || !isWhole) return;
    setPrinting(false);
    printOnA3();
  }, [isPrinting, isWhole]);
  const unfold = () => live?.change({ lanes: "all", stage: null });
  return (
    <div className="map-tools live-only">
      <button
        type="button"
        className="map-button"
        onClick={() => (isWhole ? live?.change({ lanes: defaultState(site).lanes }) : unfold())}
      >
        {isWhole ? words.fold : words.unfold}
      </button>
      <button
        type="button"
        className="map-button"
        onClick={() => {
          setPrinting(true);
          unfold();
        }}
      >
        {words.print}
      </button>
      <a className="map-button" href={briefHref(props)}>
        {words.brief}
      </a>
    </div>
  );
}

/** The page of A4 is one of the review's papers, for the same choices. */
function briefHref({ pages, base, language, state, site }: MapViewProps): string {
  const review = pages.find(({ name }) => name === "review");
  if (review === undefined) throw new Error("no page is a review");
  return `${href(review, language, base, writeState(state, site))}#${TAKEN_AWAY}`;
}
