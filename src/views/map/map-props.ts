// What every part of the map is handed. In: nothing. Out: types alone.
import type { MovesAnswer, SeriesAnswer } from "../../answers/rows.ts";
import type { MapStage } from "../../findings/map-stages.ts";
import type { Answers, ViewProps } from "../page.ts";

export type MapViewProps = ViewProps & Pick<Answers, "funnel" | "emotion" | "touchpoints" | "findings">;

export type MapProps = MapViewProps & {
  readonly stages: readonly MapStage[];
  /** Null until the lane that tells them, or a stage, is opened. */
  readonly moves: MovesAnswer | null;
  /** The same of the lane that tells measures over time. */
  readonly series: SeriesAnswer | null;
};

export type CellProps = MapProps & { readonly stage: MapStage };
