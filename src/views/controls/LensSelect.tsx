// What the bars of the flow stand for, or what is left out of it. In: the state. Out: a select; a choice is of whole journeys, from their start or their end.
import type { ReactNode } from "react";
import { canBeSeenOtherwise, withoutTouchpoint } from "../../answers/lens.ts";
import { touchpointName } from "../../answers/names.ts";
import { lensWords } from "../../words/lens.ts";
import type { PageProps } from "../page.ts";
import { ChoiceSelect } from "./ChoiceSelect.tsx";

export function LensSelect({ language, site, state, live }: PageProps): ReactNode {
  if (!canBeSeenOtherwise(site)) return null;
  const words = lensWords[language];
  const wanted = live?.wanted ?? state;
  return (
    <ChoiceSelect
      name="lens"
      label={words.label}
      options={[
        ["", words.none],
        ["stage", words.by.stage],
        ["channel", words.by.channel],
        ...site.left_out.map((id): [string, string] => [
          withoutTouchpoint(id),
          words.without(touchpointName(site, id, language)),
        ]),
      ]}
      wanted={wanted}
      site={site}
      actions={live?.actions}
    />
  );
}
