// What hurts, all stages together, whatever it costs. In: the answers of the quarter. Out: irritants, the surest and largest first; those that are solved do not hurt.
import type { Irritant, IrritantState } from "../../../findings/irritants.ts";
import { mapStages } from "../../../findings/map-stages.ts";
import type { MeetingProps } from "./meeting-props.ts";

const ORDER: readonly IrritantState[] = ["worse", "standing", "losing", "late", "louder", "possible"];

export function lowPlaces(props: MeetingProps): readonly Irritant[] {
  return mapStages(props, props.site, props.language)
    .flatMap(({ irritants }) => irritants)
    .filter(({ state }) => state !== "solved")
    .toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || peopleAt(b) - peopleAt(a));
}

const peopleAt = ({ said, done }: Irritant): number => Math.max(said?.n ?? 0, done?.n ?? 0);
