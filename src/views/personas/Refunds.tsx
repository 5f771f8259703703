// What of the orders was given back. In: the answer. Out: a sentence, a line a group with its interval, and the table; or that these files do not say.
import type { ReactNode } from "react";
import { TableTwin } from "../../charts/TableTwin.tsx";
import { type CustomerRefunds, customerRefunds } from "../../findings/customer-refunds.ts";
import { refundsTable } from "../../tables/refunds.ts";
import { valueName } from "../../tables/values.ts";
import { refundWords } from "../../words/refunds.ts";
import { valueWords } from "../../words/values.ts";
import { MeasuredNote } from "../MeasuredNote.tsx";
import type { Answers, ViewProps } from "../page.ts";
import { TakeAway } from "../take-away/TakeAway.tsx";

const PARTS = ["segment", "persona", "channel"] as const;

type RefundsProps = ViewProps & Pick<Answers, "values">;

export function Refunds(props: RefundsProps): ReactNode {
  const { values, language } = props;
  const { told, refunds } = values.now;
  if (!told) return null;
  const words = refundWords[language];
  return (
    <section className="part" data-part="refunds">
      <h2>{words.heading}</h2>
      {refunds === null ? <p>{words.untold}</p> : <Told {...props} groups={customerRefunds(refunds)} />}
    </section>
  );
}

function Told(props: RefundsProps & { readonly groups: readonly CustomerRefunds[] }): ReactNode {
  const { groups, site, language } = props;
  const words = refundWords[language];
  const all = groups.find(({ part }) => part === "all");
  if (all === undefined) return <p>{words.tooFew}</p>;
  const told = new Set(groups.flatMap(({ part, id }) => (part === "persona" ? [id] : [])));
  return (
    <>
      <p>{words.line(words.share(all), words.net(all, site.currency))}</p>
      {PARTS.map((part) => (
        <Part key={part} {...props} part={part} groups={groups.filter((one) => one.part === part)} />
      ))}
      <MeasuredNote groups={site.personas.filter(({ id }) => told.has(id))} language={language} />
      <p className="note">{words.note}</p>
      <TableTwin table={refundsTable(groups, site, language)} language={language} />
      <TakeAway {...props} view="personas" title={words.heading} n={all.customers} />
    </>
  );
}

type PartProps = Pick<ViewProps, "site" | "language"> & {
  readonly part: (typeof PARTS)[number];
  readonly groups: readonly CustomerRefunds[];
};

/** One group alone is no breakdown. */
function Part({ part, groups, site, language }: PartProps): ReactNode {
  if (groups.length < 2) return null;
  const words = refundWords[language];
  return (
    <>
      <h3>{valueWords[language].parts[part]}</h3>
      <dl className="values">
        {groups.map((one) => (
          <div key={one.id} className="value-line" data-value-of={`${part}/${one.id}`}>
            <dt>{valueName(one, site, language)}</dt>
            <dd>{words.line(words.share(one), words.net(one, site.currency))}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
