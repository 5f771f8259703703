// What hurts, by what it costs. In: the answers of the quarter with what each point costs. Out: the points to look at, the dearest first; null while costs are not asked.
import { hurts, type Pain, painsOf } from "../../../findings/pains.ts";
import type { MeetingProps, ScreenProps } from "./meeting-props.ts";

type Known = MeetingProps & Pick<ScreenProps, "irritants" | "moves">;

export function dearPlaces({ irritants, moves, emotion, site, state }: Known): readonly Pain[] | null {
  if (irritants == null || moves == null) return null;
  const known = { irritants: irritants.now, emotion: emotion.now, moves: moves.now };
  return painsOf(known, site, state, Number(state.share) / 100).filter(hurts);
}
