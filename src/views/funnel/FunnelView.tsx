// The funnel page. In: the funnel of the period and of the comparison. Out: stages as bars, and the same funnel group by group.
import type { ReactNode } from "react";
import { CHART_WIDTHS, ChartSizes } from "../../charts/ChartSizes.tsx";
import { Funnel } from "../../charts/Funnel.tsx";
import { TableTwin } from "../../charts/TableTwin.tsx";
import { funnelFacts } from "../../findings/funnel.ts";
import { funnelLayout } from "../../geometry/funnel/funnel.ts";
import { funnelTable } from "../../tables/funnel.ts";
import { formatPeriod } from "../../words/format.ts";
import { funnelWords } from "../../words/funnel.ts";
import { funnelTakeaway } from "../../words/takeaways/funnel.ts";
import { ruleInDays } from "../days.ts";
import { isExploratory } from "../exploratory.ts";
import { FindingsTwin } from "../FindingsTwin.tsx";
import { MeanwhileOnPage } from "../Meanwhile.tsx";
import { OverTime } from "../OverTime.tsx";
import type { Answers, ViewProps } from "../page.ts";
import { Takeaway } from "../Takeaway.tsx";
import { TakeAway } from "../take-away/TakeAway.tsx";
import { useShown } from "../use-shown.ts";
import { EndedView } from "./EndedView.tsx";
import { FunnelBreakdown } from "./FunnelBreakdown.tsx";
import { Returns } from "./Returns.tsx";

type FunnelViewProps = ViewProps &
  Pick<Answers, "funnel" | "findings" | "series" | "returns"> &
  Partial<Pick<Answers, "ended">>;

export function FunnelView(props: FunnelViewProps): ReactNode {
  const { funnel, findings, series, ended, language, site, state } = props;
  if (state.read === "ends" && ended !== undefined)
    return (
      <section className="part">
        <EndedView {...props} ended={ended} />
        <TakeAway {...props} view="funnel" n={ended.now.n} compares />
      </section>
    );
  const table = funnelTable(funnel.now, funnel.before, findings.now, site, language);
  return (
    <>
      <section className="part">
        <Takeaway sentences={funnelSentences(props)} />
        <MeanwhileOnPage {...props} answer={props.findings.now} view="funnel" />
        <Stages {...props} />
        <div className="tables">
          <TableTwin table={table} language={language} />
          <FindingsTwin {...props} findings={findings.now} />
        </div>
        <TakeAway {...props} view="funnel" n={funnel.now.mature} compares />
        <p className="note">
          {funnelWords[language].rule(ruleInDays(site.window_days, site.segment_window_days, site, language))}
        </p>
      </section>
      <OverTime {...props} series={series.now} measure="reached" view="funnel" />
      <Returns {...props} />
      <FunnelBreakdown {...props} funnel={funnel.now} />
    </>
  );
}

/** The sentences above the funnel; none under the threshold. */
export function funnelSentences(props: Omit<FunnelViewProps, "series" | "returns">): string[] {
  const { funnel, findings, language, site, state } = props;
  const facts = funnelFacts(funnel.now, findings.now, site, language, isExploratory(state));
  return facts === null ? [] : funnelTakeaway(facts, language);
}

function Stages({ funnel, findings, language, site, state, live }: FunnelViewProps): ReactNode {
  const names = {
    periodName: formatPeriod(state.period, language),
    ...(state.compare === null ? {} : { compareName: formatPeriod(state.compare, language) }),
  };
  const layout = (width: number) =>
    funnelLayout(funnel.now, funnel.before, site, { language, width, findings: findings.now, ...names });
  const more = { language, live: live !== null };
  return (
    <ChartSizes
      sizes={useShown()}
      draw={(size) =>
        size === "paper" ? null : (
          <Funnel id={`funnel-${size}`} layout={layout(CHART_WIDTHS[size])} {...more} />
        )
      }
    />
  );
}
