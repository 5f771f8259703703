// What was sent to people. In: the site. Out: by touchpoint and quarter, how much, what its receivers did about that very message, and who did anything after it.
import type { ReactNode } from "react";
import { chartWords, shareText } from "../words/charts.ts";
import { controlWords } from "../words/controls.ts";
import { dataWords } from "../words/data.ts";
import { formatNumber, formatPeriod } from "../words/format.ts";
import { CountCell } from "./CountCell.tsx";
import { ruleInDays } from "./days.ts";
import type { ViewProps } from "./page.ts";
import { ScrollRegion } from "./ScrollRegion.tsx";

type SentProps = Pick<ViewProps, "language" | "site">;

/** Nothing where nothing was sent. */
export function SentTable(props: SentProps): ReactNode {
  const { language, site } = props;
  if (site.sent.length === 0) return null;
  const words = dataWords[language];
  return (
    <section className="part">
      <h2>{words.sent}</h2>
      <p className="note">
        {words.sentNote(ruleInDays(site.window_days, site.segment_window_days, site, language))}
      </p>
      <ScrollRegion name={words.sent}>
        <table data-table="sent">
          <thead>
            <tr>
              <th scope="col">{words.sentWhere}</th>
              <th scope="col">{controlWords[language].period}</th>
              <th scope="col">{words.sentCount}</th>
              <th scope="col">{words.sentReactions}</th>
              <th scope="col">{words.sentAnswered}</th>
            </tr>
          </thead>
          <tbody>
            {site.sent.map((row) => (
              <Row key={`${row.touchpoint.fr}/${row.period}`} {...props} row={row} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

function Row({ row, language }: SentProps & { readonly row: SentProps["site"]["sent"][number] }): ReactNode {
  const words = dataWords[language];
  const { period, touchpoint, n, mature, answered, reactions } = row;
  const key = `${touchpoint.fr}/${period}`;
  return (
    <tr data-key={key}>
      <th scope="row">{touchpoint[language]}</th>
      <td>{formatPeriod(period, language)}</td>
      <CountCell value={n} language={language} />
      <td>
        {reactions.length === 0
          ? "–"
          : reactions.map((one, at) => (
              <span key={one.touchpoint.fr} data-key={`${key}/${one.touchpoint.fr}`} data-value={one.n / n}>
                {at === 0 ? "" : ", "}
                {one.touchpoint[language]} {shareText(one.n / n, language)} ({formatNumber(one.n, language)})
              </span>
            ))}
      </td>
      <td className="number" data-value={answered === null || mature === 0 ? "" : answered / mature}>
        {mature === 0
          ? words.sentEarly
          : answered === null
            ? chartWords[language].tooFew
            : `${shareText(answered / mature, language)} (n = ${formatNumber(mature, language)})`}
      </td>
    </tr>
  );
}
