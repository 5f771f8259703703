// What it takes. In: effort and requests of the filter. Out: interactions a conversion, and how often people ask again.
import type { ReactNode } from "react";
import { touchpointName } from "../../answers/names.ts";
import { irritantWords } from "../../words/irritants.ts";
import type { IrritantsProps } from "./irritants-props.ts";

export function Effort({ irritants, site, language }: IrritantsProps): ReactNode {
  const words = irritantWords[language];
  const { effort, places, n } = irritants.now;
  const asked = places.flatMap(({ touchpoint, contacts }) =>
    contacts === null ? [] : [{ touchpoint, contacts }],
  );
  if (n === null) return null;
  return (
    <section className="part" data-part="effort">
      <h2>{words.effortTitle}</h2>
      {effort !== null && (
        <p>{words.effort(effort.interactions / effort.n, effort.steps / effort.n, effort.n)}</p>
      )}
      {asked.length === 0 ? (
        <p>{words.noContacts}</p>
      ) : (
        <>
          <ul>
            {asked.map(({ touchpoint, contacts: { n: of, within_7, within_15, within_30 } }) => (
              <li key={touchpoint}>
                {words.contactsLine(
                  touchpointName(site, touchpoint, language),
                  of,
                  within_7,
                  within_15,
                  within_30,
                )}
              </li>
            ))}
          </ul>
          <p className="note">{words.contactsNote}</p>
        </>
      )}
    </section>
  );
}
