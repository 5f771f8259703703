// Who was asked for an opinion, and who answered. In: the site's invitations. Out: a sentence a source, and a table by channel; nothing where no export tells.
import type { ReactNode } from "react";
import { sourceName } from "../../answers/names.ts";
import type { Site } from "../../answers/site.ts";
import { wilson } from "../../statistics/wilson.ts";
import { invitationWords } from "../../words/emotion.ts";
import { formatPercent, type Language } from "../../words/format.ts";
import { CountCell } from "../CountCell.tsx";
import type { ViewProps } from "../page.ts";
import { TakeAway } from "../take-away/TakeAway.tsx";

type Row = NonNullable<Site["invitations"]>[number];
type InvitationsProps = Pick<ViewProps, "language" | "site" | "state" | "pages">;

/** Sources of which it is known who did not answer: an export of opinions alone only tells which of them were asked for. */
export function sourcesWithRate(site: Pick<Site, "invitations">): ReadonlySet<string> {
  const rows = site.invitations ?? [];
  return new Set(rows.filter(({ asked, answered }) => answered < asked).map(({ source }) => source));
}

export function Invitations(props: InvitationsProps): ReactNode {
  const { language, site } = props;
  const rows = site.invitations ?? [];
  if (rows.length === 0) return null;
  const words = invitationWords[language];
  const known = sourcesWithRate(site);
  const bySource = [...Map.groupBy(rows, ({ source }) => source)];
  return (
    <section className="part">
      <h2>{words.heading}</h2>
      {bySource.map(([source, some]) => (
        <p key={source} data-invitations={source}>
          {known.has(source)
            ? words.rate(sourceName(site, source), total(some, "answered"), total(some, "asked"))
            : words.way(
                sourceName(site, source),
                total(some, "answered"),
                total(some, "answered") + total(some, "unasked"),
              )}
        </p>
      ))}
      <table data-table="invitations" className="cards">
        <thead>
          <tr>
            <th scope="col">{words.source}</th>
            <th scope="col">{words.channel}</th>
            <th scope="col">{words.asked}</th>
            <th scope="col">{words.answered}</th>
            <th scope="col">{words.share}</th>
            <th scope="col">{words.unasked}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <InvitationRow key={keyOf(row)} {...{ row, site, language }} isKnown={known.has(row.source)} />
          ))}
        </tbody>
      </table>
      <TakeAway {...props} view="emotion" title={words.heading} n={null} />
      <p className="note">{words.note}</p>
    </section>
  );
}

type RowProps = Pick<InvitationsProps, "language" | "site"> & {
  readonly row: Row;
  readonly isKnown: boolean;
};

function InvitationRow({ row, site, language, isKnown }: RowProps): ReactNode {
  const words = invitationWords[language];
  const { source, channel, pooled, asked, answered, unasked } = row;
  return (
    <tr data-key={keyOf(row)}>
      <th scope="row">{sourceName(site, source)}</th>
      <td data-label={words.channel}>{pooled ? words.others : (channel ?? words.untold)}</td>
      <CountCell value={asked} name={words.asked} language={language} />
      <CountCell value={answered} name={words.answered} language={language} />
      <td
        className="number"
        data-label={words.share}
        data-value={isKnown && asked > 0 ? answered / asked : ""}
      >
        {isKnown && asked > 0 ? shareWithInterval(answered, asked, language) : "–"}
      </td>
      <CountCell value={unasked} name={words.unasked} language={language} />
    </tr>
  );
}

function shareWithInterval(successes: number, n: number, language: Language): string {
  const { low, high } = wilson({ successes, n });
  const bounds = invitationWords[language].interval(
    formatPercent(low, language),
    formatPercent(high, language),
  );
  return `${formatPercent(successes / n, language)} ${bounds}`;
}

function total(rows: readonly Row[], name: "asked" | "answered" | "unasked"): number {
  return rows.reduce((sum, row) => sum + row[name], 0);
}

function keyOf({ source, channel, pooled }: Row): string {
  return `${source}/${pooled ? "*" : (channel ?? "")}`;
}
