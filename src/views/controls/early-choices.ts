// What a reader chose before the page was alive. In: the markup drawn at build. Out: lists that show another choice than the one they were drawn with, and the way to do it after all.

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

/** As if it were chosen now: the live part has put back what the page shows. */
export function repeatChoice({ field, value }: EarlyChoice): void {
  field.value = value;
  field.dispatchEvent(new Event("change", { bubbles: true }));
}
