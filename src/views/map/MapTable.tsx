// The map on a wide screen. In: its stages, the river's picture. Out: a table: stages across, the river, then a row group a lane.
import { Fragment, type ReactNode } from "react";
import { toneClass } from "../../charts/parts.tsx";
import type { MapStage } from "../../findings/map-stages.ts";
import { stageTone } from "../../geometry/chart.ts";
import { mapWords } from "../../words/map.ts";
import { LaneToggle } from "./LaneToggle.tsx";
import { isLaneOpen, laneParts, lanesOf, type MapLane, UNSEEN_FROM } from "./lanes.ts";
import type { MapProps } from "./map-props.ts";

/** While a stage stands open alone, its own lanes are beside their evidence, under the table. */
type TableProps = MapProps & {
  readonly river: ReactNode;
  /** On a sheet of A3: every lane, open. */
  readonly whole?: boolean;
};

export function MapTable(props: TableProps): ReactNode {
  const { stages, language, state, river, whole = false } = props;
  const words = mapWords[language];
  return (
    <table className="map-table">
      <caption className="map-heard">{words.caption}</caption>
      <colgroup>
        <col className="map-head-col" />
      </colgroup>
      <thead>
        <tr>
          <td />
          {stages.map((stage, at) => (
            <th key={stage.id} scope="col">
              <StageHead {...props} stage={stage} at={at} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="map-river">
        <tr>
          <th scope="row">
            <span className="lane-name">{words.river}</span>
            <span className="lane-help">{words.riverHelp}</span>
          </th>
          <td colSpan={stages.length}>{river}</td>
        </tr>
      </tbody>
      {(state.stage === null || whole) &&
        lanesOf(props.site, state.mode).map((lane) => (
          <Fragment key={lane}>
            {lane === UNSEEN_FROM && <Visibility {...props} />}
            <LaneRow {...props} lane={lane} whole={whole} />
          </Fragment>
        ))}
    </table>
  );
}

/** What stands under it nobody sees from outside. */
function Visibility({ stages, language }: MapProps): ReactNode {
  const words = mapWords[language];
  return (
    <tbody className="map-visibility">
      <tr>
        <th scope="row">
          <span className="lane-name">{words.visibility}</span>
        </th>
        <td colSpan={stages.length}>{words.visibilityHelp}</td>
      </tr>
    </tbody>
  );
}

function LaneRow(props: MapProps & { readonly lane: MapLane; readonly whole: boolean }): ReactNode {
  const { stages, language, state, lane, whole } = props;
  const words = mapWords[language];
  const { Cell, line, written } = laneParts[lane];
  const isOpen = whole || isLaneOpen(lane, state);
  return (
    <tbody
      data-lane={lane}
      className={`${isOpen ? "" : "is-closed"} ${written ? "is-written" : ""}`.trim() || undefined}
    >
      <tr>
        <th scope="row">
          <LaneToggle {...props} lane={lane} />
          <span className="lane-help">{words.help[lane]}</span>
        </th>
        {stages.map((stage, at) => (
          <td key={stage.id} className={toneClass(stageTone(at, stages.length))}>
            {!isOpen && <p className="lane-line">{line({ ...props, stage })}</p>}
            <div className="lane-full">
              <Cell {...props} stage={stage} />
            </div>
          </td>
        ))}
      </tr>
    </tbody>
  );
}

type HeadProps = MapProps & { readonly stage: MapStage; readonly at: number };

/** A stage's name and its journeys; pressed, it stands open alone. */
function StageHead({ stage, at, stages, language, state, live }: HeadProps): ReactNode {
  const words = mapWords[language];
  const { flow, name } = stage;
  const tone = toneClass(stageTone(at, stages.length));
  const isOther = state.stage !== null && state.stage !== stage.id;
  const inside = (
    <>
      <span className="stage-name">{name}</span>
      <span className="stage-figures">
        {flow === null ? words.stageBeyond(stage.beyond) : words.stageFigures(flow.reached, flow.share)}
      </span>
    </>
  );
  const className = `stage-head ${tone}${isOther ? " is-other" : ""}`;
  if (live === null) return <span className={className}>{inside}</span>;
  const isOpen = state.stage === stage.id;
  return (
    <button
      type="button"
      className={className}
      aria-pressed={isOpen}
      title={isOpen ? words.closeStage : words.openStage(name)}
      onClick={() => live.change({ stage: isOpen ? null : stage.id })}
    >
      {inside}
    </button>
  );
}
