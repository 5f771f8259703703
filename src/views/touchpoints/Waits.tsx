// How long people wait, where each contact says so. In: the site and the choices. Out: what moved in sentences, and a table of touchpoints and personas; nothing where no export tells.
import type { ReactNode } from "react";
import { groupName, touchpointName } from "../../answers/names.ts";
import { type WaitFacts, waitFacts } from "../../findings/waits.ts";
import { contactWords } from "../../words/contacts.ts";
import { formatDuration, formatNumber, formatPeriod } from "../../words/format.ts";
import type { ViewProps } from "../page.ts";
import { ScrollRegion } from "../ScrollRegion.tsx";

type WaitsProps = Pick<ViewProps, "language" | "site" | "state">;

export function Waits(props: WaitsProps): ReactNode {
  const { language, site, state } = props;
  if (site.waits.length === 0) return null;
  const words = contactWords[language].waits;
  const facts = waitFacts(site, state);
  const proven = facts.filter(({ word }) => word === "up" || word === "down");
  return (
    <section className="part" id="waits">
      <h2>{words.heading}</h2>
      {facts.length === 0 ? <p>{words.none}</p> : null}
      {proven.length > 0 && (
        <ul>
          {proven.map((one) => (
            <li key={keyOf(one)}>{sentenceOf(one, props)}</li>
          ))}
        </ul>
      )}
      {facts.length > 0 && <Figures {...props} facts={facts} />}
      <p className="note">
        {words.note}
        {(state.segment !== null || state.through !== null) && ` ${words.uncrossed}`}
      </p>
    </section>
  );
}

const keyOf = ({ touchpoint, persona }: WaitFacts): string =>
  persona === null ? touchpoint : `${touchpoint}/${persona}`;

function whoOf({ persona }: WaitFacts, { site, language }: WaitsProps): string {
  return persona === null
    ? contactWords[language].waits.everybody
    : groupName(site, "persona", persona, language);
}

function sentenceOf(one: WaitFacts, props: WaitsProps): string {
  const { language, site, state } = props;
  const { now, before, difference } = one;
  const time = (seconds: number): string => formatDuration(seconds, language);
  return contactWords[language].waits.moved({
    ...{ place: touchpointName(site, one.touchpoint, language), who: whoOf(one, props) },
    ...{ now: time(now.mean_seconds), n: now.n, people: now.customers },
    ...{ nBefore: before?.n ?? 0, peopleBefore: before?.customers ?? 0 },
    ...{ before: time(before?.mean_seconds ?? 0), against: formatPeriod(state.compare ?? "", language) },
    ...{ low: signed(difference?.low ?? 0, props), high: signed(difference?.high ?? 0, props) },
  });
}

/** "+6 min" */
function signed(seconds: number, { language }: WaitsProps): string {
  const sign = seconds > 0 ? "+" : seconds < 0 ? "−" : "";
  return `${sign}${formatDuration(Math.abs(seconds), language)}`;
}

function Figures(props: WaitsProps & { readonly facts: readonly WaitFacts[] }): ReactNode {
  const { language, site, state, facts } = props;
  const { columns, verdicts } = contactWords[language].waits;
  const isCompared = state.compare !== null;
  const cell = (seconds: number | undefined): ReactNode => (
    <td className="number" data-value={seconds ?? ""}>
      {seconds === undefined ? "–" : formatDuration(seconds, language)}
    </td>
  );
  const count = (n: number | undefined): ReactNode => (
    <td className="number" data-value={n ?? ""}>
      {n === undefined ? "–" : formatNumber(n, language)}
    </td>
  );
  return (
    <ScrollRegion name={contactWords[language].waits.heading}>
      <table data-table="waits">
        <thead>
          <tr>
            {[columns.place, columns.who, columns.mean, columns.n, columns.people].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
            {isCompared &&
              [
                columns.before(formatPeriod(state.compare ?? "", language)),
                columns.nBefore,
                columns.verdict,
              ].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
          </tr>
        </thead>
        <tbody>
          {facts.map((one) => (
            <tr key={keyOf(one)} data-key={keyOf(one)}>
              <th scope="row">{touchpointName(site, one.touchpoint, language)}</th>
              <td>{whoOf(one, props)}</td>
              {cell(one.now.mean_seconds)}
              {count(one.now.n)}
              {count(one.now.customers)}
              {isCompared && (
                <>
                  {cell(one.before?.mean_seconds)}
                  {count(one.before?.n)}
                  <td data-value={one.word ?? ""}>
                    {one.word === null ? "–" : verdicts[one.word]}
                    {one.word === "unclear" &&
                      one.difference !== null &&
                      ` ${contactWords[language].waits.least(formatDuration(one.difference.provable, language))}`}
                  </td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
