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
  /** The stages of a sheet; all of them where nothing is said. */
  readonly columns?: readonly MapStage[];
};

/** From so many stages on a column has no room for what a lane holds: its lanes are a line each, and a stage opens alone. */
const MANY_STAGES = 7;

export function MapTable(props: TableProps): ReactNode {
  const { stages, language, state, river, whole = false, columns = stages } = props;
  const words = mapWords[language];
  return (
    <table className="map-table">
      <caption className="unseen">{words.caption}</caption>
      <colgroup>
        <col className="map-head-col" />
      </colgroup>
      <thead>
        <tr>
          <td />
          {columns.map((stage) => (
            <th key={stage.id} scope="col">
              <StageHead {...props} stage={stage} at={stages.indexOf(stage)} />
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
          <td colSpan={columns.length}>{river}</td>
        </tr>
      </tbody>
      {state.stage === null &&
        lanesOf(props.site, state.mode).map((lane) => (
          <Fragment key={lane}>
            {lane === UNSEEN_FROM && <Visibility {...props} columns={columns} />}
            <LaneRow {...props} columns={columns} lane={lane} whole={whole} />
          </Fragment>
        ))}
    </table>
  );
}

type RowProps = MapProps & { readonly columns: readonly MapStage[] };

/** What stands under it nobody sees from outside. */
function Visibility({ columns, language }: RowProps): ReactNode {
  const words = mapWords[language];
  return (
    <tbody className="map-visibility">
      <tr>
        <th scope="row">
          <span className="lane-name">{words.visibility}</span>
        </th>
        <td colSpan={columns.length}>{words.visibilityHelp}</td>
      </tr>
    </tbody>
  );
}

function LaneRow(props: RowProps & { readonly lane: MapLane; readonly whole: boolean }): ReactNode {
  const { stages, columns, language, state, lane, whole } = props;
  const words = mapWords[language];
  const { Cell, line, written } = laneParts[lane];
  const hasRoom = stages.length < MANY_STAGES || state.mode !== "current";
  const isOpen = whole || (hasRoom && isLaneOpen(lane, state));
  return (
    <tbody
      data-lane={lane}
      className={`${isOpen ? "" : "is-closed"} ${written ? "is-written" : ""}`.trim() || undefined}
    >
      <tr>
        <th scope="row">
          {hasRoom || whole ? (
            <LaneToggle {...props} lane={lane} />
          ) : (
            <span className="lane-name">{words.lanes[lane]}</span>
          )}
          <span className="lane-help">{words.help[lane]}</span>
        </th>
        {columns.map((stage) => (
          <td key={stage.id} className={toneClass(stageTone(stages.indexOf(stage), stages.length))}>
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
