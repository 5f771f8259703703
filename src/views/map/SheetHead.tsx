// The head of a second sheet of A3, which hangs beside the first or alone. In: the stages on it and its number. Out: whose map it is, of what, and which part.
import type { ReactNode } from "react";
import type { MapStage } from "../../findings/map-stages.ts";
import { mapWords } from "../../words/map.ts";
import { printedChoices } from "../controls/printed-choices.ts";
import type { MapProps } from "./map-props.ts";

type SheetProps = MapProps & {
  readonly sheet: readonly MapStage[];
  readonly number: number;
  readonly count: number;
};

export function SheetHead({ sheet, number, count, pages, state, site, language }: SheetProps): ReactNode {
  const page = pages.find(({ name }) => name === "map");
  const [first, last] = [sheet[0], sheet.at(-1)];
  if (page === undefined || first === undefined || last === undefined) return null;
  return (
    <div className="map-sheet">
      <p>{printedChoices(page, state, site, language)}</p>
      <p>
        <strong>{mapWords[language].sheet(page.words[language].name, first.name, last.name)}</strong>{" "}
        {mapWords[language].sheetNumber(number, count)}
      </p>
    </div>
  );
}
