// What happened where and when something moved, beside what tells that it did. In: findings, the site and the two quarters. Out: a sentence an event; nothing where nothing is written.
import type { ReactNode } from "react";
import type { Finding, FindingsAnswer } from "../answers/finding.ts";
import { breaksBetween } from "../findings/breaks.ts";
import { meanwhile } from "../findings/meanwhile.ts";
import { isProven } from "../findings/verdict-word.ts";
import { chartWords } from "../words/charts.ts";
import { findingWords } from "../words/findings.ts";
import { eventText } from "../words/series.ts";
import type { ViewProps } from "./page.ts";

type MeanwhileProps = Pick<ViewProps, "site" | "language" | "state"> & {
  readonly findings: readonly Finding[];
  /** In a list of several, the latest event alone. */
  readonly brief?: boolean;
};

export function Meanwhile({ findings, site, language, state, brief = false }: MeanwhileProps): ReactNode {
  const quarters = [state.period, state.compare];
  // Of a feeling, what changed in how it is asked for stands in its own sentence.
  const broken = findings.flatMap((one) => breaksBetween(one, site, quarters));
  const all = meanwhile(findings, site, quarters).filter((event) => !broken.includes(event));
  const events = brief ? all.slice(-1) : all;
  if (events.length === 0) return null;
  const texts = events.map((event) =>
    eventText({ ...event, what: event.what[language], who: null }, language),
  );
  return (
    <span className="finding-meanwhile" data-meanwhile={events.length}>
      {findingWords[language].meanwhile(texts.join(chartWords[language].separator))}
    </span>
  );
}

type OnPageProps = ViewProps & { readonly answer: FindingsAnswer; readonly view: string };

/** The same for all proven changes that a page's picture shows. */
export function MeanwhileOnPage({ answer, view, ...props }: OnPageProps): ReactNode {
  const page = props.pages.find(({ name }) => name === view);
  const shown = answer.findings.filter((one) => isProven(one) && page?.shows?.(one) != null);
  return (
    <p className="note">
      <Meanwhile {...props} findings={shown} />
    </p>
  );
}
