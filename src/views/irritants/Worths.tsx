// What a converted journey is worth. In: the answer. Out: a line for each segment, or why there is none.
import type { ReactNode } from "react";
import { irritantWords } from "../../words/irritants.ts";
import type { IrritantsProps } from "./irritants-props.ts";
import { segmentName, worthLine } from "./money.ts";

export function Worths(props: IrritantsProps): ReactNode {
  const { irritants, language } = props;
  const words = irritantWords[language];
  const told = irritants.now.worth;
  const apart = told.filter(({ segment }) => segment !== null);
  // A mix of segments is worth what none of them is.
  const lines = apart.length > 0 ? apart : told;
  if (irritants.now.n === null) return null;
  if (lines.length === 0) return <p className="note">{words.noWorth}</p>;
  return (
    <div className="worths">
      <h2>{words.worth}</h2>
      <ul>
        {lines.map((worth) => (
          <li key={worth.segment} data-worth={worth.segment ?? "all"}>
            {words.worthLine(segmentName(worth.segment, props), worthLine(worth, props))}
          </li>
        ))}
      </ul>
    </div>
  );
}
