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
import type { Answers, ViewProps } from "../page.ts";
import { Takeaway } from "../Takeaway.tsx";
import { useShown } from "../use-shown.ts";
import { FunnelBreakdown } from "./FunnelBreakdown.tsx";

type FunnelViewProps = ViewProps & Pick<Answers, "funnel">;

export function FunnelView(props: FunnelViewProps): ReactNode {
  const { funnel, language, site } = props;
  return (
    <>
      <section className="part">
        <Takeaway sentences={funnelSentences(props)} />
        <Stages {...props} />
        <TableTwin table={funnelTable(funnel.now, funnel.before, site, language)} language={language} />
        <p className="note">
          {funnelWords[language].rule(ruleInDays(site.window_days, site.segment_window_days, site, language))}
        </p>
      </section>
      <FunnelBreakdown {...props} funnel={funnel.now} />
    </>
  );
}

/** The sentences above the funnel; none under the threshold. */
export function funnelSentences(props: FunnelViewProps): string[] {
  const { funnel, language, site, state } = props;
  const facts = funnelFacts(funnel, site, state.compare, language);
  return facts === null ? [] : funnelTakeaway(facts, language);
}

function Stages({ funnel, language, site, state, live }: FunnelViewProps): ReactNode {
  const names = {
    periodName: formatPeriod(state.period, language),
    ...(state.compare === null ? {} : { compareName: formatPeriod(state.compare, language) }),
  };
  const layout = (width: number) =>
    funnelLayout(funnel.now, funnel.before, site, { language, width, ...names });
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
