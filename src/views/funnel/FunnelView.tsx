// The funnel page. In: the funnel of the period and of the comparison. Out: stages as bars, and the same funnel group by group.
import type { ReactNode } from "react";
import type { Pair } from "../../answers/pair.ts";
import type { FunnelAnswer } from "../../answers/rows.ts";
import { CHART_WIDTHS, ChartSizes } from "../../charts/ChartSizes.tsx";
import { Funnel } from "../../charts/Funnel.tsx";
import { TableTwin } from "../../charts/TableTwin.tsx";
import { funnelFacts } from "../../findings/funnel.ts";
import { funnelLayout } from "../../geometry/funnel/funnel.ts";
import { funnelTable } from "../../tables/funnel.ts";
import { formatPeriod } from "../../words/format.ts";
import { funnelTakeaway } from "../../words/takeaways.ts";
import { viewWords } from "../../words/views.ts";
import { ruleInDays } from "../days.ts";
import type { ViewProps } from "../Page.tsx";
import { Takeaway } from "../Takeaway.tsx";
import { useShown } from "../use-shown.ts";
import { FunnelBreakdown } from "./FunnelBreakdown.tsx";

type FunnelViewProps = ViewProps & { readonly funnel: Pair<FunnelAnswer> };

export function FunnelView(props: FunnelViewProps): ReactNode {
  const { funnel, language, site } = props;
  const words = viewWords[language];
  return (
    <>
      <section className="part">
        <Takeaway sentences={funnelSentences(props)} />
        <Stages {...props} />
        <TableTwin table={funnelTable(funnel.now, funnel.before, site, language)} language={language} />
        <p className="note">
          {words.funnelRule(ruleInDays(site.window_days, site.segment_window_days, site, language))}
        </p>
      </section>
      <FunnelBreakdown {...props} funnel={funnel.now} />
    </>
  );
}

/** The sentences above the funnel; none under the threshold. */
export function funnelSentences(props: ViewProps & { readonly funnel: Pair<FunnelAnswer> }): string[] {
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
