// Opens and closes a lane. In: the lane and what stands open. Out: its name, as a button once scripts run.
import type { ReactNode } from "react";
import { mapWords } from "../../words/map.ts";
import { type Lane, lanesText, openLanes } from "../state.ts";
import type { MapProps } from "./map-props.ts";

export function LaneToggle({ lane, language, state, live }: MapProps & { readonly lane: Lane }): ReactNode {
  const name = mapWords[language].lanes[lane];
  const open = openLanes(state);
  const isOpen = open.has(lane);
  if (live === null) return <span className="lane-name">{name}</span>;
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
