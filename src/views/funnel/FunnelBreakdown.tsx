// The funnel of each group. In: the funnel's groups and the chosen breakdown. Out: small bars with intervals, and the choice of what to break down by.
import type { ReactNode } from "react";
import type { FunnelAnswer } from "../../answers/rows.ts";
import type { Site } from "../../answers/site.ts";
import { CHART_WIDTHS, ChartSizes } from "../../charts/ChartSizes.tsx";
import { FunnelGroups } from "../../charts/FunnelGroups.tsx";
import { TableTwin } from "../../charts/TableTwin.tsx";
import { hasRates, whyNoRates } from "../../findings/funnel.ts";
import { groupRates } from "../../findings/group-rates.ts";
import { funnelGroupsLayout } from "../../geometry/funnel/funnel-groups.ts";
import { groupsTable } from "../../tables/funnel.ts";
import { controlWords } from "../../words/controls.ts";
import { groupWords } from "../../words/funnel.ts";
import { Select } from "../controls/Select.tsx";
import { MeasuredNote } from "../MeasuredNote.tsx";
import type { ViewProps } from "../page.ts";
import type { Breakdown } from "../state.ts";
import { ThroughNote } from "../ThroughNote.tsx";
import { TakeAway } from "../take-away/TakeAway.tsx";
import { useShown } from "../use-shown.ts";

/** The answer's groups ignore the choice that their breakdown makes: a chart is not filtered by itself. */
type BreakdownProps = ViewProps & { readonly funnel: FunnelAnswer };

export function FunnelBreakdown(props: BreakdownProps): ReactNode {
  const { funnel, language, site, state, live } = props;
  const words = groupWords[language];
  const labels = controlWords[language];
  const rates = groupRates(funnel).filter((rate) => rate.by === state.by);
  // Every group of a quarter that has just begun is as young as its funnel, or as old a customer.
  const untold = hasRates(funnel) ? null : whyNoRates(funnel);
  const layout = (width: number) =>
    untold === "too_recent" || untold === "after_goal"
      ? { empty: untold }
      : funnelGroupsLayout(rates, state.by, site, { language, width });
  const more = { language, live: live !== null };
  return (
    <section className="part">
      <h2>{words.heading[state.by]}</h2>
      <div className="part-controls live-only">
        <Select
          name="by"
          label={labels.breakdown}
          value={state.by}
          options={[
            ["persona", labels.byPersona],
            ["segment", labels.bySegment],
            ["channel", labels.byChannel],
          ]}
          onChange={(by) => live?.change({ by: by as Breakdown })}
          from={state}
        />
      </div>
      <ChartSizes
        sizes={useShown()}
        draw={(size) =>
          size === "paper" ? null : (
            <FunnelGroups id={`groups-${size}`} layout={layout(CHART_WIDTHS[size])} {...more} />
          )
        }
      />
      <TableTwin table={groupsTable(rates, site, language)} language={language} />
      <TakeAway {...props} view="funnel" title={words.heading[state.by]} n={funnel.mature} />
      <ThroughNote text={state.through !== null && state.by === "channel" ? labels.throughNoChannel : null} />
      <MeasuredNote groups={groupsOf(props)} language={language} />
      <p className="note">{words.note}</p>
    </section>
  );
}

/** Those that the bars tell apart. */
function groupsOf({ site, state: { by } }: Pick<ViewProps, "site" | "state">): Site["personas"] {
  if (by === "channel") return [];
  return by === "persona" ? site.personas : site.segments;
}
