// The data page. In: the site's facts about its own files. Out: rows read, kept and set aside, freshness, what is unplaced or unclassified.
import type { ReactNode } from "react";
import { sourceName } from "../../answers/names.ts";
import { shareText } from "../../words/charts.ts";
import { controlWords } from "../../words/controls.ts";
import { dataWords } from "../../words/data.ts";
import { formatDate, formatPercent } from "../../words/format.ts";
import { moodSentences } from "../../words/moods.ts";
import { CountCell } from "../CountCell.tsx";
import { PrepareMeeting } from "../offline/PrepareMeeting.tsx";
import type { ViewProps } from "../page.ts";
import { SentTable } from "../SentTable.tsx";
import { TakeAway } from "../take-away/TakeAway.tsx";
import { AskFile } from "./ask/AskFile.tsx";
import { FilesTable } from "./FilesTable.tsx";
import { PlaceUnclassified } from "./PlaceUnclassified.tsx";
import { placesOf } from "./places.ts";
import { SourceEnds } from "./SourceEnds.tsx";

type DataProps = Pick<ViewProps, "language" | "site" | "state" | "pages">;
type ReportProps = DataProps & Partial<Pick<ViewProps, "live" | "base">>;

export function DataReport(props: ReportProps): ReactNode {
  const { language, site, live = null, base = "/" } = props;
  const words = dataWords[language];
  const end = formatDate(site.data_end, language);
  const asOf = formatDate(site.as_of, language);
  return (
    <>
      <p className="lead takeaway">{words.intro}</p>
      <section className="part">
        <h2>{words.files}</h2>
        <FilesTable {...props} />
        <TakeAway {...props} view="data" title={words.files} n={null} />
        <p className="note">{words.filesNote}</p>
      </section>
      <div className="columns">
        <div>
          <section className="part">
            <h2>{words.freshness}</h2>
            <p>{controlWords[language].freshness(end, asOf)}</p>
            <p className="note">{words.asOfRule}</p>
          </section>
          <section className="part">
            <h2>{words.order}</h2>
            <p>{words.crossing(site.crossing_share)}</p>
            <p>{words.ties(site.tie_share)}</p>
            <p>{words.unplacedJourneys(site.unplaced_journeys)}</p>
          </section>
        </div>
        <SourceEnds {...props} />
      </div>
      <SentTable {...props} />
      {(site.totals ?? []).length > 0 && <TotalsTable {...props} />}
      {!site.exact && site.threshold > 1 && <FoldingTable {...props} />}
      <div className="columns">
        <FeedbackTable {...props} />
        <UnclassifiedTable {...props} live={live} />
      </div>
      {live !== null && <PrepareMeeting language={language} />}
      {live !== null && <AskFile language={language} base={base} places={placesOf(site, language)} />}
    </>
  );
}

/** Volumes without journeys. */
function TotalsTable(props: DataProps): ReactNode {
  const { language, site } = props;
  const words = dataWords[language];
  return (
    <section className="part">
      <h2>{words.totals}</h2>
      <p className="note">{words.totalsNote}</p>
      <table data-table="totals" className="cards">
        <thead>
          <tr>
            <th scope="col">{words.totalsFile}</th>
            <th scope="col">{words.sentWhere}</th>
            <th scope="col">{words.totalsCount}</th>
          </tr>
        </thead>
        <tbody>
          {(site.totals ?? []).map(({ file, touchpoint, unit, n }) => (
            <tr key={`${file}/${touchpoint?.fr ?? ""}/${unit}`} data-key={`${file}/${touchpoint?.fr ?? ""}`}>
              <th scope="row">{file}</th>
              <td data-label={words.sentWhere}>{touchpoint?.[language] ?? words.totalsNowhere}</td>
              <td className="number" data-label={words.totalsCount} data-value={n}>
                {words.totalsUnits[unit](n)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <TakeAway {...props} view="data" title={words.totals} n={null} />
    </section>
  );
}

const FOLDED = ["passes", "stops", "third_contacts", "paths", "opinions", "personas"] as const;

/** A share of what is told apart; all of it is said so only where it is all. */
function FoldingTable(props: DataProps): ReactNode {
  const { language, site } = props;
  const words = dataWords[language];
  return (
    <section className="part">
      <h2>{words.folding}</h2>
      <p className="note">{words.foldingRule(site.threshold)}</p>
      <table data-table="folding">
        <tbody>
          {FOLDED.map((kind) => (
            <tr key={kind} data-key={kind}>
              <th scope="row">{words.foldingKinds[kind]}</th>
              <td className="number" data-value={site.folding[kind]}>
                {formatPercent(Math.floor(site.folding[kind] * 1000) / 1000, language, 1)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <TakeAway {...props} view="data" title={words.folding} n={null} />
    </section>
  );
}

/** Each opinion is placed in one of these ways; those without a rating are among them. */
const PLACED = ["declared", "theme", "last_step", "unplaced"] as const;
const FEEDBACK = [...PLACED, "unscored"] as const;

function FeedbackTable(props: DataProps): ReactNode {
  const { language, site } = props;
  const words = dataWords[language];
  const total = PLACED.reduce((sum, kind) => sum + site.feedback[kind], 0);
  return (
    <section className="part">
      <h2>{words.feedback}</h2>
      <table data-table="feedback">
        <thead>
          <tr>
            <th scope="col">{words.placing}</th>
            <th scope="col" className="number">
              {words.count}
            </th>
            <th scope="col" className="number">
              {words.share}
            </th>
          </tr>
        </thead>
        <tbody>
          {FEEDBACK.map((kind) => (
            <tr key={kind} data-key={kind}>
              <th scope="row">{words.feedbackKinds[kind]}</th>
              <CountCell value={site.feedback[kind]} language={language} />
              <td className="number">
                {total === 0 ? "–" : shareText(site.feedback[kind] / total, language)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <TakeAway {...props} view="data" title={words.feedback} n={total} />
      <p className="note">{words.feedbackNote}</p>
      {moodSentences(site.moods, language).map((sentence) => (
        <p key={sentence} className="note" data-moods={site.moods.status}>
          {sentence}
        </p>
      ))}
    </section>
  );
}

function UnclassifiedTable(props: DataProps & Pick<ViewProps, "live">): ReactNode {
  const { language, site } = props;
  const words = dataWords[language];
  return (
    <section className="part">
      <h2>{words.unclassified}</h2>
      {site.unclassified.length === 0 ? (
        <p>{words.noUnclassified}</p>
      ) : (
        <table data-table="unclassified">
          <thead>
            <tr>
              <th scope="col">{words.event}</th>
              <th scope="col">{words.source}</th>
              <th scope="col" className="number">
                n
              </th>
            </tr>
          </thead>
          <tbody>
            {site.unclassified.map(({ source, event, n }) => (
              <tr key={`${source} ${event}`} data-key={`${source}:${event}`}>
                <th scope="row">{event}</th>
                <td>{sourceName(site, source)}</td>
                <CountCell value={n} language={language} />
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {site.unclassified.length > 0 && (
        <>
          <TakeAway {...props} view="data" title={words.unclassified} n={null} />
          <p className="note">{words.unclassifiedNote}</p>
          {props.live !== null && <PlaceUnclassified language={language} site={site} />}
        </>
      )}
    </section>
  );
}
