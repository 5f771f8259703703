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
};

export function VariantList({ answer, site, language, limit = 10 }: VariantListProps): ReactNode {
  const rows = variantRows(answer, site, language, limit);
  if (isEmpty(rows)) return <EmptyChart layout={rows} language={language} name="variants" />;
  const words = variantWords[language];
  const { path, n, share, converted, emotion } = words.columns;
  return (
    <table className="variants">
      <caption>{words.title}</caption>
      <thead>
        <tr>
          <th scope="col">{path}</th>
          {[n, share, converted, emotion].map((name) => (
            <th key={name} scope="col" className="number">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.key} row={row} language={language} />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = { readonly row: VariantRow; readonly language: Language };

function Row({ row, language }: RowProps): ReactNode {
  const words = variantWords[language];
  const { missing, tooFew } = chartWords[language];
  const { n, share, converted, emotion } = words.columns;
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
      <td className="number" data-label={converted}>
        {row.converted === null || row.mature === null ? tooFew : words.converted(row.converted, row.mature)}
      </td>
      <td className="number" data-label={emotion}>
        {row.emotion === null || row.emotion_n === null
          ? row.steps.length === 0
            ? missing
            : tooFew
          : words.emotion(row.emotion, row.emotion_n)}
      </td>
    </tr>
  );
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
