// What hurts, all stages together. In: the answers of the quarter. Out: irritants with the names that people know, the surest and largest first; those that are solved do not hurt.
import { touchpointName } from "../../../answers/names.ts";
import type { Grade } from "../../../findings/evidence.ts";
import type { Irritant, IrritantState } from "../../../findings/irritants.ts";
import { mapStages } from "../../../findings/map-stages.ts";
import type { MeetingProps } from "./meeting-props.ts";

export type LowPlace = {
  readonly irritant: Irritant;
  readonly name: string;
  readonly stage: string;
  readonly owner: string | null;
  /** How well its stage is known. */
  readonly grade: Grade;
};

const ORDER: readonly IrritantState[] = ["worse", "standing", "possible"];

export function lowPlaces(props: MeetingProps): readonly LowPlace[] {
  const { site, language } = props;
  const places = mapStages(props, site, language).flatMap(({ name, irritants, evidence }) =>
    irritants.map(
      (irritant): LowPlace => ({
        irritant,
        name: touchpointName(site, irritant.touchpoint, language),
        stage: name,
        owner: site.touchpoints.find(({ id }) => id === irritant.touchpoint)?.owner ?? null,
        grade: evidence.grade,
      }),
    ),
  );
  return places
    .filter(({ irritant }) => irritant.state !== "solved")
    .toSorted(
      (a, b) =>
        ORDER.indexOf(a.irritant.state) - ORDER.indexOf(b.irritant.state) ||
        peopleAt(b.irritant) - peopleAt(a.irritant),
    );
}

const peopleAt = ({ said, done }: Irritant): number => Math.max(said?.n ?? 0, done?.n ?? 0);
