// What every part of the irritants page draws from. In: nothing. Out: its type.
import type { Pain } from "../../findings/pains.ts";
import type { Answers, ViewProps } from "../page.ts";

export type IrritantsViewProps = ViewProps & Pick<Answers, "irritants" | "emotion" | "moves" | "findings">;

export type IrritantsProps = IrritantsViewProps & {
  /** All touchpoints, the dearest first. */
  readonly pains: readonly Pain[];
  /** The part that could be kept, 0…1. */
  readonly share: number;
};
