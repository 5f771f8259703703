// The touchpoints page. In: passes, opinions and what each touchpoint is worth. Out: sentences, two pictures of four corners, stages × channels, the table.
import type { ReactNode } from "react";
import { CHART_WIDTHS, ChartSizes } from "../../charts/ChartSizes.tsx";
import { Matrix } from "../../charts/Matrix.tsx";
import { TableTwin } from "../../charts/TableTwin.tsx";
import {
  cornerOf,
  declaredMatrix,
  feelingMatrix,
  type MatrixFacts,
  type TouchpointFacts,
  touchpointFacts,
} from "../../findings/touchpoint-facts.ts";
import type { Empty } from "../../geometry/chart.ts";
import { type MatrixLayout, type MatrixMark, matrixLayout } from "../../geometry/matrix/matrix.ts";
import { touchpointsTable } from "../../tables/touchpoints.ts";
import { contactWords } from "../../words/contacts.ts";
import { formatNumber, formatPercent, formatScore, type Language } from "../../words/format.ts";
import { quoted } from "../../words/typeset.ts";
import type { Answers, ViewProps } from "../page.ts";
import { SentTable } from "../SentTable.tsx";
import { Takeaway } from "../Takeaway.tsx";
import { ThroughNote } from "../ThroughNote.tsx";
import { TakeAway } from "../take-away/TakeAway.tsx";
import { throughInFeedback } from "../through.ts";
import { useShown } from "../use-shown.ts";
import { Ahead } from "./Ahead.tsx";
import { ContactGrid } from "./ContactGrid.tsx";
import { FeltHours } from "./FeltHours.tsx";
import { Waits } from "./Waits.tsx";

type TouchpointsViewProps = ViewProps & Pick<Answers, "touchpoints" | "emotion" | "importance">;
type PartProps = TouchpointsViewProps & { readonly facts: readonly TouchpointFacts[] };

export function TouchpointsView(props: TouchpointsViewProps): ReactNode {
  const { language, site } = props;
  const words = contactWords[language];
  const facts = touchpointFacts(props, site, language);
  const declared = facts.some((one) => one.declared !== null);
  return (
    <>
      <section className="part">
        <Takeaway sentences={contactSentences(props)} />
        <ThroughNote text={throughInFeedback(props)} />
        <h2>{words.feelingMatrix.heading}</h2>
        <Pictures {...props} facts={facts} matrix={feelingMatrix(facts)} kind="feelingMatrix" />
        <Silent {...props} facts={facts} />
        <p className="note" data-with-picture="">
          {words.matrixNote}
        </p>
        <p className="note">{words.method}</p>
        <TakeAway
          {...props}
          view="touchpoints"
          n={props.importance.now.n}
          sentences={feltSentences(facts, language)}
        />
      </section>
      <section className="part">
        <h2>{words.declaredMatrix.heading}</h2>
        {declared ? (
          <>
            <Pictures {...props} facts={facts} matrix={declaredMatrix(facts)} kind="declaredMatrix" />
            <p className="note" data-with-picture="">
              {words.matrixNote}
            </p>
            <TakeAway
              {...props}
              view="touchpoints"
              title={words.declaredMatrix.heading}
              n={props.importance.now.n}
              sentences={declaredSentences(facts, language)}
            />
          </>
        ) : (
          <p>{words.declaredMatrix.undeclared}</p>
        )}
      </section>
      <section className="part">
        <h2>{words.grid.title}</h2>
        <ContactGrid {...props} facts={facts} />
      </section>
      <Figures {...props} facts={facts} />
      <Waits {...props} />
      <FeltHours {...props} />
      <Ahead {...props} />
      <SentTable {...props} />
    </>
  );
}

/** What weighs, and of which nobody said enough: it is missing in the picture, not without fault. */
function Silent({ facts, language }: PartProps): ReactNode {
  const silent = facts.filter(({ removal, feeling }) => removal !== null && feeling?.low == null);
  if (silent.length === 0) return null;
  const list = silent.map(({ name }) => name).join(", ");
  return <p className="note">{contactWords[language].feelingMatrix.silent(list)}</p>;
}

/** Where the last contact of everybody who is silent may still be followed: "0 %" there would be no share. */
function Early({ facts, language, site }: PartProps): ReactNode {
  const early = facts.filter((one) => one.early).map(({ name }) => name);
  if (early.length === 0) return null;
  const days = [site.gap_days, ...Object.values(site.segment_gap_days)];
  const text = contactWords[language].columns.early(early.join(", "), Math.min(...days), Math.max(...days));
  return <p className="note">{text}</p>;
}

function Figures(props: PartProps): ReactNode {
  const { facts, language, site } = props;
  const words = contactWords[language];
  return (
    <section className="part">
      <h2>{words.table}</h2>
      <p className="note">
        {words.columns.conversionNote} {words.columns.responseNote} {words.columns.onlineNote}
      </p>
      <Early {...props} />
      <TableTwin table={touchpointsTable(facts, site, language)} language={language} open />
      <TakeAway {...props} view="touchpoints" title={words.table} n={props.touchpoints.now.n} />
    </section>
  );
}

/** The sentences above the pictures: what weighs most, what to mend first, what the team underrates. */
export function contactSentences(props: TouchpointsViewProps): string[] {
  const { language, site, importance } = props;
  const words = contactWords[language];
  if (!importance.now.tested) return [words.untested];
  const facts = touchpointFacts(props, site, language);
  const [heaviest, ...others] = facts
    .flatMap((one) => weighed(one) ?? [])
    .toSorted((a, b) => b.figure.value - a.figure.value);
  if (heaviest === undefined)
    return [importance.now.n === null ? words.tooFew : words.nothingToWeigh(importance.now.n)];
  const { name, figure, conversion } = heaviest;
  const base = { count: conversion?.n ?? importance.now.n ?? 0, isPassing: conversion !== null };
  const listOf = (list: readonly { readonly name: string }[]): string | null =>
    list.length === 0 ? null : list.map((one) => quoted(one.name, language)).join(", ");
  const rivals = listOf(others.filter((one) => one.figure.high >= figure.low));
  const obliged = listOf(facts.filter(({ removal }) => removal !== null && removal >= 1));
  return [
    words.lead(name, figure, base, { rivals, obliged }),
    ...feltSentences(facts, language),
    ...declaredSentences(facts, language),
  ];
}

/** What it weighs; nothing where everybody who arrives must pass: without it nobody does, and that is no news. */
function weighed({ name, removal, low, high, conversion }: TouchpointFacts) {
  if (removal === null || removal >= 1 || low === null || high === null) return null;
  return { name, conversion, figure: { value: removal, low, high } };
}

/** What to mend first, or that it cannot be said. */
function feltSentences(facts: readonly TouchpointFacts[], language: Language): string[] {
  const words = contactWords[language];
  const matrix = feelingMatrix(facts);
  if (matrix === null) return [];
  const first = cornerOf(matrix, "low", "high");
  if (first.length === 0) return [words.nothingSure];
  return [words.fixFirst(first.map(({ name, x, y }) => words.pointFelt(name, x.value, y.value)).join(", "))];
}

/** What weighs more than the team declares. */
function declaredSentences(facts: readonly TouchpointFacts[], language: Language): string[] {
  const words = contactWords[language];
  const matrix = declaredMatrix(facts);
  const hidden = matrix === null ? [] : cornerOf(matrix, "low", "high");
  if (hidden.length === 0) return [];
  return [
    words.hidden(hidden.map(({ name, x, y }) => words.pointDeclared(name, x.value, y.value)).join(", ")),
  ];
}

type PicturesProps = PartProps & {
  readonly matrix: MatrixFacts | null;
  readonly kind: "feelingMatrix" | "declaredMatrix";
};

/** Journeys are enough where touchpoints weigh something: what is missing then is opinions, or what is declared of these. */
function Pictures(props: PicturesProps): ReactNode {
  const { kind, language, facts, matrix } = props;
  const words = contactWords[language];
  if (matrix !== null) return <DrawnMatrix {...props} />;
  return <p>{facts.some(({ removal }) => removal !== null) ? words[kind].unplaced : words.unweighed}</p>;
}

function DrawnMatrix(props: PicturesProps): ReactNode {
  const { kind, language, live } = props;
  const words = contactWords[language][kind];
  return (
    <ChartSizes
      sizes={useShown()}
      draw={(size) =>
        size === "paper" ? null : (
          <Matrix
            id={`${kind}-${size}`}
            layout={layoutOf(props, CHART_WIDTHS[size])}
            language={language}
            title={words.title}
            factsOf={(mark) => factsOf(mark, props)}
            live={live !== null}
          />
        )
      }
    />
  );
}

function layoutOf({ matrix, kind, language, site }: PicturesProps, width: number): MatrixLayout | Empty {
  const words = contactWords[language][kind];
  const isFelt = kind === "feelingMatrix";
  const [topLeft = "", topRight = "", bottomLeft = "", bottomRight = ""] = words.corners;
  return matrixLayout(matrix, {
    width,
    across: isFelt ? null : [1, 5],
    names: { x: words.x, y: words.y, corners: [topLeft, topRight, bottomLeft, bottomRight] },
    ticks: {
      x: (value) =>
        isFelt
          ? formatScore(value, language)
          : formatNumber(value, language, { digits: Number.isInteger(value) ? 0 : 1 }),
      y: (value) => formatPercent(value, language),
    },
    stages: site.stages.map(({ id }) => id),
  });
}

function factsOf({ point, sure }: MatrixMark, { kind, language }: PicturesProps): readonly string[] {
  const { facts } = contactWords[language];
  const { name, x, y } = point;
  return [
    name,
    kind === "feelingMatrix" ? facts.felt(x.value, x.low, x.high, x.n ?? 0) : facts.declared(x.value),
    facts.worth(y),
    ...(y.n === null ? [] : [facts.passing(y.n)]),
    ...(sure ? [] : [facts.unsure]),
  ];
}
