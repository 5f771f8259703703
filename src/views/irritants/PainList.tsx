// Touchpoints that hurt, the dearest first. In: pains. Out: a card each: money with its calculation, three voices side by side, what could be done.
import type { ReactNode } from "react";
import { touchpointName } from "../../answers/names.ts";
import { opportunitiesAt } from "../../findings/opportunities.ts";
import { hurts, type Pain } from "../../findings/pains.ts";
import { irritantWords } from "../../words/irritants.ts";
import { irritantPlace } from "../irritant-href.ts";
import type { IrritantsProps } from "./irritants-props.ts";
import { formulaLines, rangeText, rangeTexts } from "./money.ts";
import { DoneVoice, EnduredVoice, SaidVoice } from "./Voices.tsx";

/** Cards shown; the others are in the table. */
const SHOWN = 10;

export function PainList(props: IrritantsProps): ReactNode {
  const { pains, irritants, language } = props;
  const words = irritantWords[language];
  const loud = pains.filter(hurts);
  if (irritants.now.n === null) return null;
  return (
    <section className="part">
      <h2>{pains.some(({ stake }) => stake !== null) ? words.list : words.listUnpriced}</h2>
      {loud.length === 0 && <p>{words.none}</p>}
      <ol className="pains">
        {loud.slice(0, SHOWN).map((pain) => (
          <Card key={pain.touchpoint} {...props} pain={pain} />
        ))}
      </ol>
      {loud.length > SHOWN && <p>{words.more(loud.length - SHOWN)}</p>}
      <Rest {...props} pains={pains.filter((pain) => !loud.slice(0, SHOWN).includes(pain))} />
    </section>
  );
}

type CardProps = IrritantsProps & { readonly pain: Pain };

function Card(props: CardProps): ReactNode {
  const { pain, site, language } = props;
  const words = irritantWords[language];
  const agreed = words.agreements[pain.agreement];
  const stake = stakeText(props);
  return (
    <li className="pain" id={irritantPlace(pain.touchpoint)} data-pain={pain.touchpoint}>
      <h3>{touchpointName(site, pain.touchpoint, language)}</h3>
      {stake !== null && <p className="pain-stake">{stake}</p>}
      {agreed !== "" && (
        <p className="pain-agreement" data-agreement={pain.agreement}>
          {agreed}
        </p>
      )}
      <div className="voices">
        <SaidVoice {...props} />
        <DoneVoice {...props} />
        <EnduredVoice {...props} />
      </div>
      <Formula {...props} />
      <Todo {...props} />
    </li>
  );
}

/** Those without a card have a line, since other pages lead to each of them. */
function Rest({
  pains,
  ...props
}: Pick<IrritantsProps, "pains" | "irritants" | "site" | "language">): ReactNode {
  const { site, language } = props;
  if (pains.length === 0) return null;
  return (
    <details className="pains-rest">
      <summary>{irritantWords[language].rest(pains.length)}</summary>
      <ul>
        {pains.map((pain) => (
          <li key={pain.touchpoint} id={irritantPlace(pain.touchpoint)}>
            {[touchpointName(site, pain.touchpoint, language), stakeText({ ...props, pain })]
              .filter((part) => part !== null)
              .join(" · ")}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What it costs with its interval, or why that is not told; null where no amount was read, which the page says once, and nothing else is to be said. */
export function stakeText({
  pain,
  irritants,
  site,
  language,
}: Pick<CardProps, "pain" | "irritants" | "site" | "language">): string | null {
  const words = irritantWords[language];
  const { stake, done } = pain;
  if (stake === null) {
    const isPriced = irritants.now.worth.length > 0;
    if (done.exit === null) return isPriced ? words.noStake.goal : null;
    const why = isPriced ? words.noStake.few : null;
    const { value, low, high } = done.exit.excess ?? { value: 0, low: 0, high: 0 };
    return low > 0 ? words.excessAlone(value, low, high, why) : why;
  }
  if (stake.mean.low <= 0) return words.unproven;
  const telling = { site, language };
  return words.stakeAlone(rangeText(stake.mean, telling), rangeTexts(stake.median, telling).value);
}

/** On screen, not behind a click: a sum that cannot be checked is no evidence. */
function Formula(props: CardProps): ReactNode {
  const { pain, share, language } = props;
  const words = irritantWords[language];
  if (pain.stake === null || pain.stake.mean.low <= 0) return null;
  return (
    <div className="pain-formula">
      <h4>{words.formula}</h4>
      {formulaLines(pain.stake, share, props).map((line) => (
        <p key={line.segment}>{words.formulaLine(line)}</p>
      ))}
    </div>
  );
}

function Todo({ pain, site, language }: CardProps): ReactNode {
  const words = irritantWords[language];
  const found = opportunitiesAt(pain.touchpoint, site);
  return (
    <div className="pain-todo">
      <h4>{words.opportunities}</h4>
      {found.length === 0 ? (
        <p className="map-quiet">{words.noOpportunity}</p>
      ) : (
        <ul>
          {found.map(({ text, owner, due }) => (
            <li key={text.fr}>
              {[
                text[language],
                ...(owner === null ? [] : [owner]),
                ...(due === null ? [] : [words.due(due)]),
              ].join(" · ")}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
