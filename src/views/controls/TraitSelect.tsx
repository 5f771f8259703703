// The channel, device, month or attribute that the flow is kept to. In: the state. Out: a select; a choice is of whole journeys, alone where groups are folded.
import type { ReactNode } from "react";
import { chosenTrait, daysOf } from "../../answers/chosen-trait.ts";
import { traitWords } from "../../words/traits.ts";
import type { PageProps } from "../page.ts";
import { ChoiceSelect } from "./ChoiceSelect.tsx";
import { DaysInput } from "./DaysInput.tsx";

export function TraitSelect(props: PageProps): ReactNode {
  const { language, site, state, live } = props;
  if (site.traits.length === 0) return null;
  const words = traitWords[language];
  const wanted = live?.wanted ?? state;
  const attribute = site.trait_attribute ?? "";
  const days = daysOf(wanted.trait) === null ? null : chosenTrait(site, wanted.trait);
  return (
    <>
      <ChoiceSelect
        name="trait"
        label={words.label}
        options={[
          ["", words.all],
          ...site.traits.map(({ id, kind, names }): [string, string] => [
            id,
            words.option(kind, names[language], attribute),
          ]),
          // Chosen in the fields beside: the list says so.
          ...(days === null
            ? []
            : [[days.id, words.option("dates", days.names[language], attribute)] as const]),
        ]}
        wanted={wanted}
        site={site}
        actions={live?.actions}
      />
      <DaysInput {...props} />
    </>
  );
}
