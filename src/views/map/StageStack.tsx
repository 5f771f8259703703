// All lanes of one stage, one under the other. In: a stage of the map. Out: a section a lane; closed ones are a line each until they are opened.
import type { ReactNode } from "react";
import { mapWords } from "../../words/map.ts";
import { LaneToggle } from "./LaneToggle.tsx";
import { isLaneOpen, laneParts, lanesOf, type MapLane } from "./lanes.ts";
import type { CellProps } from "./map-props.ts";

type StackProps = CellProps & {
  /** True where the stage stands open alone: every lane then, in full. */
  readonly whole?: boolean;
};

export function StageStack({ whole = false, ...props }: StackProps): ReactNode {
  return (
    <div className="stage-stack">
      {lanesOf(props.site, props.state.mode).map((lane) => (
        <StackLane key={lane} {...props} lane={lane} whole={whole} />
      ))}
    </div>
  );
}

function StackLane({
  lane,
  whole,
  ...props
}: CellProps & { readonly lane: MapLane; readonly whole: boolean }): ReactNode {
  const { language, state } = props;
  const { Cell, line, written } = laneParts[lane];
  const isOpen = whole || isLaneOpen(lane, state);
  return (
    <section
      data-lane={lane}
      className={`${isOpen ? "" : "is-closed"} ${written ? "is-written" : ""}`.trim() || undefined}
    >
      <h3>{whole ? mapWords[language].lanes[lane] : <LaneToggle {...props} lane={lane} />}</h3>
      {!isOpen && <p className="lane-line">{line(props)}</p>}
      <div className="lane-full">
        <Cell {...props} detailed={whole} />
      </div>
    </section>
  );
}
