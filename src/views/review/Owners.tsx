// A sheet for each team. In: the site and what moved. Out: per owner, its touchpoints, what changed there, and its decisions due.
import type { ReactNode } from "react";
import type { FindingsAnswer } from "../../answers/finding.ts";
import { touchpointName } from "../../answers/names.ts";
import type { Site } from "../../answers/site.ts";
import { toldOf } from "../../findings/told.ts";
import { isProven } from "../../findings/verdict-word.ts";
import { reviewWords } from "../../words/review.ts";
import { findingSentence } from "../../words/takeaways/findings.ts";
import { BETWEEN } from "../../words/typeset.ts";
import { isExploratory } from "../exploratory.ts";
import type { ViewProps } from "../page.ts";
import { BetLine, isForgotten } from "./Bets.tsx";

type OwnersProps = ViewProps & { readonly findings: FindingsAnswer };

export function Owners(props: OwnersProps): ReactNode {
  const { site, language } = props;
  const words = reviewWords[language];
  const owners = ownersOf(site);
  return (
    <section className="part">
      <h2>{words.owners}</h2>
      {owners.length === 0 && <p>{words.noOwner}</p>}
      <div className="columns">
        {owners.map((owner) => (
          <Sheet key={owner} {...props} owner={owner} />
        ))}
      </div>
    </section>
  );
}

/** In the order of the company's own sheet. */
function ownersOf({ touchpoints, decisions }: Site): string[] {
  const named = [...touchpoints.map(({ owner }) => owner), ...decisions.map(({ owner }) => owner)];
  return [...new Set(named.filter((owner) => owner !== null))];
}

function Sheet(props: OwnersProps & { readonly owner: string }): ReactNode {
  const { owner, site, language, findings, state } = props;
  const words = reviewWords[language];
  const own = site.touchpoints.filter((one) => one.owner === owner);
  const moved = findings.findings.filter(
    (one) => isProven(one) && one.level === "touchpoint" && own.some(({ id }) => id === one.place),
  );
  const decisions = site.decisions.filter((one) => one.owner === owner);
  const bets = decisions.filter(({ bet }) => bet !== null);
  const due = decisions.filter((one) => one.due !== null && one.bet === null);
  const telling = {
    ...{ period: findings.period, compare: findings.compare ?? "" },
    ...{ site, language, exploratory: isExploratory(state) },
  };
  return (
    <section className="owner" data-owner={owner}>
      <h3>{owner}</h3>
      <p className="note">{own.map(({ id }) => touchpointName(site, id, language)).join(BETWEEN)}</p>
      {moved.length === 0 ? (
        <p>{findings.compare === null ? words.ownerUncompared : words.ownerNothing}</p>
      ) : (
        <ul>
          {moved.map((one) => (
            <li key={one.key}>{findingSentence(toldOf(one, telling), language)}</li>
          ))}
        </ul>
      )}
      {bets.length > 0 && (
        <ul className="bets">
          {bets.map((one) => (
            <BetLine key={one.id} decision={one} site={site} language={language} />
          ))}
        </ul>
      )}
      {due.length > 0 && (
        <ul>
          {due.map((one) => (
            <li key={one.id}>{dueText(one, props)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function dueText(one: Site["decisions"][number], { site, language }: OwnersProps): string {
  const words = reviewWords[language];
  const done = one.done === null ? null : words.doneOn(one.done);
  const forgotten = isForgotten(one, site) ? words.notDone : null;
  return [words.ownerDue(one.what[language], one.due ?? ""), done, forgotten]
    .filter((part) => part !== null)
    .join(BETWEEN);
}
