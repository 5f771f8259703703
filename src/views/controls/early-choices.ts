// What a reader chose before the page was alive. In: the markup drawn at build. Out: lists that show another choice than the one they were drawn with, and ways to do it after all.
import type { Site } from "../../answers/site.ts";
import type { ViewState } from "../state.ts";
import { chosenIn, isChoiceList } from "./choices.ts";

export type EarlyChoice = { readonly field: HTMLSelectElement; readonly value: string };

export function earlyChoices(markup: HTMLElement): readonly EarlyChoice[] {
  return [...markup.querySelectorAll("select")]
    .filter(({ options, selectedIndex }) => {
      // Lists that a browser drew name no default: nobody has touched them.
      const drawnWith = [...options].findIndex(({ defaultSelected }) => defaultSelected);
      return drawnWith !== -1 && drawnWith !== selectedIndex;
    })
    .map((field) => ({ field, value: field.value }));
}

/** Whether these choices are all that the reader touched and the address can say each: then the page can be drawn as they ask. */
export function canBeFollowed(markup: HTMLElement, early: readonly EarlyChoice[]): boolean {
  const fields = [...markup.querySelectorAll("input, textarea")] as (
    | HTMLInputElement
    | HTMLTextAreaElement
  )[];
  const isTouched = fields.some(({ value, defaultValue }) => value !== defaultValue);
  return early.length > 0 && !isTouched && early.every(({ field }) => isChoiceList(field.name));
}

/** The state that these choices ask for. */
export function followed(early: readonly EarlyChoice[], state: ViewState, site: Site): ViewState {
  let wanted = state;
  for (const { field, value } of early)
    if (isChoiceList(field.name)) wanted = { ...wanted, ...chosenIn(field.name, value, wanted, site) };
  return wanted;
}

/** As if it were chosen now: the live part has put back what the page shows. */
export function repeatChoice({ field, value }: EarlyChoice): void {
  field.value = value;
  field.dispatchEvent(new Event("change", { bubbles: true }));
}

/** The same choice in markup that has taken the place of the first. */
export function repeatIn(markup: HTMLElement, { field, value }: EarlyChoice): void {
  const twin = markup.querySelector<HTMLSelectElement>(`select[name="${field.name}"]`);
  if (twin !== null) repeatChoice({ field: twin, value });
}
