// Opens and closes a lane. In: the lane and what stands open. Out: its name, as a button once scripts run.
import type { ReactNode } from "react";
import { mapWords } from "../../words/map.ts";
import { LANES, type Lane, lanesText, openLanes } from "../state.ts";
import type { MapLane } from "./lanes.ts";
import type { MapProps } from "./map-props.ts";

export function LaneToggle({
  lane,
  language,
  state,
  live,
}: MapProps & { readonly lane: MapLane }): ReactNode {
  const name = mapWords[language].lanes[lane];
  const open = openLanes(state);
  // Lanes of the other maps stand open.
  if (live === null || state.mode !== "current" || !isLane(lane))
    return <span className="lane-name">{name}</span>;
  const isOpen = open.has(lane);
  return (
    <button
      type="button"
      className="lane-toggle"
      aria-expanded={isOpen}
      onClick={() => {
        const others = new Set(open);
        if (isOpen) others.delete(lane);
        else others.add(lane);
        live.change({ lanes: lanesText(others) });
      }}
    >
      {name}
    </button>
  );
}

function isLane(lane: MapLane): lane is Lane {
  const known: readonly MapLane[] = LANES;
  return known.includes(lane);
}
