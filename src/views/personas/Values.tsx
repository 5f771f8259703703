// What customers are worth in twelve months. In: the answer. Out: a sentence, a line a group with its interval, and the table.
import type { ReactNode } from "react";
import { TableTwin } from "../../charts/TableTwin.tsx";
import { type CustomerValue, customerValues, worthOf } from "../../findings/customer-values.ts";
import { valueName, valuesTable } from "../../tables/values.ts";
import type { Language } from "../../words/format.ts";
import { valueWords } from "../../words/values.ts";
import { MeasuredNote } from "../MeasuredNote.tsx";
import type { Answers, ViewProps } from "../page.ts";
import { TakeAway } from "../take-away/TakeAway.tsx";

const PARTS = ["segment", "persona", "channel"] as const;

export function Values(props: ViewProps & Pick<Answers, "values">): ReactNode {
  const { values, site, language } = props;
  if (!values.now.told) return null;
  const words = valueWords[language];
  const told = customerValues(values.now);
  const all = worthOf(told, "all", "");
  const isMixed = told.filter(({ part }) => part === "segment").length > 1;
  const personas = site.personas.filter(({ id }) => worthOf(told, "persona", id) !== null);
  return (
    <section className="part" data-part="values">
      <h2>{words.heading}</h2>
      {all === null ? (
        <p>{words.tooFew}</p>
      ) : (
        <>
          {/* A mix of segments is worth what none of them is. */}
          <p>
            {isMixed
              ? words.apart(all.customers)
              : words.lead(all.mean, all, all.again, all.customers, site.currency)}
          </p>
          {PARTS.map((part) => (
            <Part
              key={part}
              title={words.parts[part]}
              values={told.filter((one) => one.part === part)}
              {...{ site, language }}
            />
          ))}
          <MeasuredNote groups={personas} language={language} />
          <p className="note">
            {words.note}
            {isMixed && ` ${words.mixed}`}
          </p>
          <TableTwin table={valuesTable(told, site, language)} language={language} />
          <TakeAway {...props} view="personas" title={words.heading} n={all.customers} />
        </>
      )}
    </section>
  );
}

type PartProps = Pick<ViewProps, "site" | "language"> & {
  readonly title: string;
  readonly values: readonly CustomerValue[];
};

/** One group alone is no breakdown. */
function Part({ title, values, site, language }: PartProps): ReactNode {
  if (values.length < 2) return null;
  return (
    <>
      <h3>{title}</h3>
      <dl className="values">
        {values.map((one) => (
          <div key={one.id} className="value-line" data-value-of={`${one.part}/${one.id}`}>
            <dt>{valueName(one, site, language)}</dt>
            <dd>{valueLine(one, site.currency, language)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** "160 € (…); buying again: 19% (…)". */
function valueLine(one: CustomerValue, currency: string, language: Language): string {
  const words = valueWords[language];
  const again = { low: one.again_low, high: one.again_high };
  return words.line(
    words.worth(one.mean, one, currency, one.customers),
    words.share(one.again, again, one.customers),
  );
}
