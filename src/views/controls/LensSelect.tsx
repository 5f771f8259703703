// What the bars of the flow stand for, or what is left out of it. In: the state. Out: a select; a choice is of whole journeys, from their start or their end.
import type { ReactNode } from "react";
import { canBeSeenOtherwise, type LensName, withoutTouchpoint } from "../../answers/lens.ts";
import { touchpointName } from "../../answers/names.ts";
import { lensWords } from "../../words/lens.ts";
import type { PageProps } from "../page.ts";
import type { ViewState } from "../state.ts";
import { Select } from "./Select.tsx";

export function LensSelect({ language, site, state, live }: PageProps): ReactNode {
  if (!canBeSeenOtherwise(site)) return null;
  const words = lensWords[language];
  const wanted = live?.wanted ?? state;
  return (
    <Select
      name="lens"
      from={wanted}
      label={words.label}
      value={wanted.lens ?? ""}
      options={[
        ["", words.none],
        ["stage", words.by.stage],
        ["channel", words.by.channel],
        ...site.left_out.map((id): [string, string] => [
          withoutTouchpoint(id),
          words.without(touchpointName(site, id, language)),
        ]),
      ]}
      onChange={(lens) => live?.actions.change(seenAs(lens === "" ? null : (lens as LensName), wanted))}
    />
  );
}

/** Read from a touchpoint or through one, journeys are not seen otherwise. */
export function seenAs(lens: LensName | null, { anchor }: ViewState): Partial<ViewState> {
  if (lens === null) return { lens };
  return { lens, through: null, ...(anchor.includes(":") ? { anchor: "start" } : {}) };
}
