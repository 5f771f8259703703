// A choice of the address as a list. In: its name, its options and the state. Out: a select that shows what is wanted and asks for what is chosen.
import type { ReactNode } from "react";
import type { Site } from "../../answers/site.ts";
import type { LiveActions } from "../live-part.ts";
import type { ViewState } from "../state.ts";
import { type ChoiceList, chosenIn, optionOf } from "./choices.ts";
import { Select, type SelectProps } from "./Select.tsx";

type ChoiceSelectProps = Pick<SelectProps, "label" | "options"> & {
  readonly name: ChoiceList;
  readonly wanted: ViewState;
  readonly site: Site;
  readonly actions: LiveActions | undefined;
};

export function ChoiceSelect({ name, label, options, wanted, site, actions }: ChoiceSelectProps): ReactNode {
  return (
    <Select
      name={name}
      from={wanted}
      label={label}
      value={optionOf(name, wanted)}
      options={options}
      onChange={(option) => actions?.change(chosenIn(name, option, wanted, site))}
    />
  );
}
