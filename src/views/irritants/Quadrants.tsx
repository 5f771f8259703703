// What the team could do, by value and effort. In: the opportunities of its map and the stakes. Out: four named quadrants, the dearest first in each.
import type { ReactNode } from "react";
import { stageName, touchpointName } from "../../answers/names.ts";
import {
  type Opportunity,
  opportunitiesOf,
  QUADRANTS,
  type Quadrant,
  quadrantOf,
} from "../../findings/opportunities.ts";
import { irritantWords } from "../../words/irritants.ts";
import type { IrritantsProps } from "./irritants-props.ts";
import { rangeText } from "./money.ts";

export function Quadrants(props: IrritantsProps): ReactNode {
  const { site, language } = props;
  const words = irritantWords[language];
  const all = opportunitiesOf(site);
  return (
    <section className="part">
      <h2>{words.quadrantsTitle}</h2>
      {all.length === 0 ? (
        <p>{words.noOpportunities}</p>
      ) : (
        <>
          <div className="quadrants">
            {QUADRANTS.map((quadrant) => (
              <Corner
                key={quadrant}
                {...props}
                quadrant={quadrant}
                found={all.filter((one) => quadrantOf(one) === quadrant)}
              />
            ))}
          </div>
          <p className="note">{words.quadrantsNote}</p>
        </>
      )}
    </section>
  );
}

type CornerProps = IrritantsProps & { readonly quadrant: Quadrant; readonly found: readonly Opportunity[] };

/** The four of the matrix always stand; what the team has not sorted only where there is any. */
function Corner(props: CornerProps): ReactNode {
  const { quadrant, found, language } = props;
  const words = irritantWords[language];
  if (quadrant === "unsorted" && found.length === 0) return null;
  const dearest = found.toSorted((a, b) => moneyAt(b, props) - moneyAt(a, props));
  return (
    <section className="quadrant" data-quadrant={quadrant}>
      <h3>
        {words.quadrants[quadrant]} <span className="note">{words.quadrantAxes[quadrant]}</span>
      </h3>
      {dearest.length === 0 ? (
        <p className="map-quiet">–</p>
      ) : (
        <ul>
          {dearest.map((one) => (
            <li key={`${one.touchpoint} ${one.text.fr}`}>
              <strong>{placeOf(one, props)}</strong> {factsOf(one, props)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function placeOf({ touchpoint, stage }: Opportunity, { site, language }: IrritantsProps): string {
  return touchpoint === null ? stageName(site, stage, language) : touchpointName(site, touchpoint, language);
}

function stakeOf({ touchpoint }: Opportunity, { pains }: IrritantsProps) {
  const stake = pains.find((one) => one.touchpoint === touchpoint)?.stake ?? null;
  return stake !== null && stake.mean.low > 0 ? stake.mean : null;
}

function moneyAt(one: Opportunity, props: IrritantsProps): number {
  return stakeOf(one, props)?.value ?? 0;
}

function factsOf(one: Opportunity, props: IrritantsProps): string {
  const { language } = props;
  const words = irritantWords[language];
  const stake = stakeOf(one, props);
  return [
    one.text[language],
    ...(one.owner === null ? [] : [one.owner]),
    ...(one.due === null ? [] : [words.due(one.due)]),
    ...(stake === null ? [] : [words.stake(rangeText(stake, props))]),
  ].join(" · ");
}
