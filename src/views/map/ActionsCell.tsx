// What people do at a stage. In: a stage and, once opened, the moves between touchpoints. Out: the commonest next steps, and the time from the stage before.
import type { ReactNode } from "react";
import { touchpointName } from "../../answers/names.ts";
import type { Move } from "../../answers/rows.ts";
import { formatDuration } from "../../words/format.ts";
import { mapWords } from "../../words/map.ts";
import type { CellProps } from "./map-props.ts";
import { WrittenCell } from "./WrittenCell.tsx";

const SHOWN = 2;
const DETAILED = 6;

export function ActionsCell(props: CellProps & { readonly detailed?: boolean }): ReactNode {
  const { stage, moves, language, detailed = false } = props;
  const words = mapWords[language];
  const here = moves === null ? [] : movesFrom(props, moves.moves).slice(0, detailed ? DETAILED : SHOWN);
  return (
    <>
      {moves !== null && here.length === 0 && <p className="map-quiet">{words.empty.actions}</p>}
      {here.length > 0 && (
        <ul className="map-moves">
          {here.map((move) => (
            <li key={`${move.source} ${move.target}`}>
              <MoveText {...props} move={move} />
            </li>
          ))}
        </ul>
      )}
      <p className="map-facts">{timeText(stage, language)}</p>
      <WrittenCell {...props} lane="actions" beside />
    </>
  );
}

/** From the touchpoints of the stage, the commonest first. */
function movesFrom({ stage }: CellProps, moves: readonly Move[]): readonly Move[] {
  const here = new Set(stage.touchpoints.map(({ id }) => id));
  return moves.filter(({ source }) => here.has(source)).toSorted((a, b) => b.n - a.n);
}

function MoveText({ move, site, language }: CellProps & { readonly move: Move }): ReactNode {
  const words = mapWords[language];
  const [from, to] = [move.source, move.target].map((id) => touchpointName(site, id, language));
  const time =
    move.median_seconds === null ? null : words.moveTime(formatDuration(move.median_seconds, language));
  return (
    <>
      {words.move(from ?? "", to ?? "")}{" "}
      <span className="map-facts">
        {[words.moveAlone(move.n), ...(time === null ? [] : [time])].join(", ")}
      </span>
    </>
  );
}

/** Empty for the first stage, and where too few have both. */
export function timeText({ flow }: CellProps["stage"], language: CellProps["language"]): string {
  if (flow?.median_seconds == null || flow.q1_seconds === null || flow.q3_seconds === null) return "";
  const [median, q1, q3] = [flow.median_seconds, flow.q1_seconds, flow.q3_seconds].map((seconds) =>
    formatDuration(seconds, language),
  );
  return mapWords[language].stageTime(median ?? "", q1 ?? "", q3 ?? "", flow.time_n ?? 0);
}
