// The most common whole paths. In: rows of the paths answer. Out: a list of chains of labelled chips with their figures, the rare ones last.
import type { ReactNode } from "react";
import type { PathsAnswer } from "../answers/rows.ts";
import type { Site } from "../answers/site.ts";
import { isEmpty } from "../geometry/chart.ts";
import { type VariantRow, variantRows } from "../geometry/flow/variants.ts";
import { chartWords } from "../words/charts.ts";
import { formatNumber, formatPercent, type Language } from "../words/format.ts";
import { variantWords } from "../words/paths.ts";
import { EmptyChart, toneClass } from "./parts.tsx";

export type VariantListProps = {
  readonly answer: PathsAnswer;
  readonly site: Site;
  readonly language: Language;
  /** Rows shown before the rare ones; 10 by default. */
  readonly limit?: number;
  /** What is told of a path beside how many took it; all of it by default. */
  readonly told?: readonly ToldOfPath[];
};

type ToldOfPath = "converted" | "emotion";
const ALL: readonly ToldOfPath[] = ["converted", "emotion"];

export function VariantList({ answer, site, language, limit = 10, told = ALL }: VariantListProps): ReactNode {
  const rows = variantRows(answer, site, language, limit);
  if (isEmpty(rows)) return <EmptyChart layout={rows} language={language} name="variants" />;
  const words = variantWords[language];
  const { path, n, share } = words.columns;
  return (
    <table className="variants">
      {/* The heading above says it already. */}
      <caption className="unseen">{words.title}</caption>
      <thead>
        <tr>
          <th scope="col">{path}</th>
          {[n, share, ...told.map((one) => words.columns[one])].map((name) => (
            <th key={name} scope="col" className="number">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.key} row={row} language={language} told={told} />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = {
  readonly row: VariantRow;
  readonly language: Language;
  readonly told: readonly ToldOfPath[];
};

function Row({ row, language, told }: RowProps): ReactNode {
  const words = variantWords[language];
  const { n, share } = words.columns;
  return (
    <tr data-variant={row.key}>
      <th scope="row">{row.steps.length === 0 ? words.rare(row.paths) : <Chain row={row} />}</th>
      <td className="number" data-label={n}>
        {formatNumber(row.n, language)}
      </td>
      <td className="number variant-share" data-label={share}>
        {formatPercent(row.share, language, 1)}
        <svg viewBox="0 0 100 4" preserveAspectRatio="none" className="variant-bar" aria-hidden="true">
          <rect width={row.bar * 100} height={4} />
        </svg>
      </td>
      {told.map((one) => (
        <td key={one} className="number" data-label={words.columns[one]}>
          {one === "converted" ? convertedText(row, language) : emotionText(row, language)}
        </td>
      ))}
    </tr>
  );
}

function convertedText({ converted, mature, steps }: VariantRow, language: Language): string {
  const { missing, tooFew } = chartWords[language];
  if (converted === null || mature === null) return steps.length === 0 ? missing : tooFew;
  return variantWords[language].converted(converted, mature);
}

function emotionText({ emotion, emotion_n, steps }: VariantRow, language: Language): string {
  const { missing, tooFew } = chartWords[language];
  if (emotion === null || emotion_n === null) return steps.length === 0 ? missing : tooFew;
  return variantWords[language].emotion(emotion, emotion_n);
}

/** Paths have loops: a step's place is what tells it apart. */
export function Chain({ row }: { readonly row: Pick<VariantRow, "key" | "steps"> }): ReactNode {
  const places = row.steps.map((step, place) => ({ ...step, place: `${row.key}@${place}` }));
  return (
    <ol className="chain">
      {places.map(({ place, name, stage, tone }) => (
        <li key={place} className={toneClass(tone)} title={stage ?? undefined}>
          {name}
        </li>
      ))}
    </ol>
  );
}
