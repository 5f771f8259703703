// Buttons over the map. In: which lanes stand open. Out: unfold or fold them all; print them all on A3.
import { type ReactNode, useEffect, useState } from "react";
import { mapWords } from "../../words/map.ts";
import { defaultState, LANES, openLanes } from "../state.ts";
import type { MapViewProps } from "./map-props.ts";

export function MapTools({ language, state, site, live }: MapViewProps): ReactNode {
  const words = mapWords[language];
  const isWhole = openLanes(state).size === LANES.length && state.stage === null;
  const [isPrinting, setPrinting] = useState(false);
  // What is printed must have come: the lanes that are opened for it are drawn first.
  useEffect(() => {
    if (!isPrinting || !isWhole) return;
    setPrinting(false);
    window.print();
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
    </div>
  );
}
