// What a screen of the meeting draws from. In: nothing. Out: types.
import type { MeetingPart } from "../../../review/agenda.ts";
import type { Answers, ViewProps } from "../../page.ts";

export type MeetingProps = ViewProps & Pick<Answers, "findings" | "funnel" | "emotion" | "touchpoints">;

/** What things cost is asked on its own screen alone. */
export type ScreenProps = MeetingProps &
  Partial<Pick<Answers, "irritants" | "moves">> & { readonly part: MeetingPart };
