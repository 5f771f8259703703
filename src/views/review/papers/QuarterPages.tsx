// The quarter to send by mail. In: the review's props and answers. Out: the brief, then every table open to whoever wants the figures, then a sheet a team.
import type { ReactNode } from "react";
import { TableTwin } from "../../../charts/TableTwin.tsx";
import { mapStages } from "../../../findings/map-stages.ts";
import { betsTable } from "../../../tables/bets.ts";
import { findingsTable } from "../../../tables/findings.ts";
import { mapTable } from "../../../tables/map.ts";
import { paperWords } from "../../../words/papers.ts";
import { reviewWords } from "../../../words/review.ts";
import type { MeetingProps } from "../meeting/meeting-props.ts";
import { Owners } from "../Owners.tsx";
import { Brief } from "./Brief.tsx";

export function QuarterPages(props: MeetingProps): ReactNode {
  const { site, language, findings } = props;
  const words = paperWords[language];
  const stages = mapStages(props, site, language);
  return (
    <>
      <Brief {...props} />
      <section>
        <h2>{words.all}</h2>
        <TableTwin
          table={mapTable(stages, null, { site, mode: "current", period: props.state.period }, language)}
          language={language}
        />
        {findings.now.findings.length > 0 && (
          <TableTwin table={findingsTable(findings.now, site, language)} language={language} />
        )}
        {site.decisions.length > 0 && <TableTwin table={betsTable(site, language)} language={language} />}
        <p className="note">{reviewWords[language].betNote}</p>
      </section>
      <Owners {...props} findings={findings.now} />
      <p className="note">{words.madeFrom(site.data_end)}</p>
    </>
  );
}
