// The funnel of each group. In: the funnel's groups and the chosen breakdown. Out: small bars with intervals, and the choice of what to break down by.
import type { ReactNode } from "react";
import type { FunnelAnswer } from "../../answers/rows.ts";
import type { Site } from "../../answers/site.ts";
import { CHART_WIDTHS, ChartSizes } from "../../charts/ChartSizes.tsx";
import { FunnelGroups } from "../../charts/FunnelGroups.tsx";
import { TableTwin } from "../../charts/TableTwin.tsx";
import { hasRates, whyNoRates } from "../../findings/funnel.ts";
import { type GroupRate, groupRates } from "../../findings/group-rates.ts";
import { funnelGroupsLayout } from "../../geometry/funnel/funnel-groups.ts";
import { groupsTable } from "../../tables/funnel.ts";
import { controlWords } from "../../words/controls.ts";
import { groupWords } from "../../words/funnel.ts";
import { ChoiceSelect } from "../controls/ChoiceSelect.tsx";
import { MeasuredNote } from "../MeasuredNote.tsx";
import type { ViewProps } from "../page.ts";
import { ThroughNote } from "../ThroughNote.tsx";
import { TakeAway } from "../take-away/TakeAway.tsx";
import { useShown } from "../use-shown.ts";

/** The answer's groups ignore the choice that their breakdown makes: a chart is not filtered by itself. */
type BreakdownProps = ViewProps & { readonly funnel: FunnelAnswer };

export function FunnelBreakdown(props: BreakdownProps): ReactNode {
  const { funnel, language, site, state, live } = props;
  const words = groupWords[language];
  const labels = controlWords[language];
  const by = breakdownOf(site, state.by);
  const rates = groupRates(funnel).filter((rate) => rate.by === by);
  // Every group of a quarter that has just begun is as young as its funnel, or as old a customer.
  const untold = hasRates(funnel) ? null : whyNoRates(funnel);
  const layout = (width: number) =>
    untold === "too_recent" || untold === "after_goal"
      ? { empty: untold }
      : funnelGroupsLayout(rates, by, site, { language, width });
  const others = othersOf(funnel, rates, state, by);
  const more = { language, live: live !== null };
  return (
    <section className="part">
      <h2>{words.heading[by]}</h2>
      <div className="part-controls live-only">
        <ChoiceSelect
          name="by"
          label={labels.breakdown}
          options={BREAKDOWNS.filter((one) => isDescribed(one, site)).map((one) => [
            one,
            labels[LABELS[one]],
          ])}
          wanted={{ ...state, by }}
          site={site}
          actions={live ?? undefined}
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
      <TakeAway {...props} view="funnel" title={words.heading[by]} n={funnel.mature} />
      <ThroughNote text={state.through !== null && by === "channel" ? labels.throughNoChannel : null} />
      {others > 0 && <p className="note">{words.others[by](others)}</p>}
      <MeasuredNote groups={groupsOf(site, by, rates)} language={language} />
      <p className="note">{words.note}</p>
    </section>
  );
}

type By = ViewProps["state"]["by"];

const BREAKDOWNS: readonly By[] = ["persona", "segment", "channel"];
const LABELS = { persona: "byPersona", segment: "bySegment", channel: "byChannel" } as const;

/** A company that described no persona has none to break down by, and one segment alone is everybody. */
function isDescribed(by: By, { personas, lived_segments }: Site): boolean {
  if (by === "channel") return true;
  return by === "persona" ? personas.length > 0 : lived_segments.length > 1;
}

function breakdownOf(site: Site, wanted: By): By {
  return isDescribed(wanted, site) ? wanted : (BREAKDOWNS.find((one) => isDescribed(one, site)) ?? wanted);
}

/** Everyone is counted: journeys of no group told here stand beside the bars. Bars that ignore the choice of a group are of more than it. */
function othersOf(
  { mature }: FunnelAnswer,
  rates: readonly GroupRate[],
  state: ViewProps["state"],
  by: By,
): number {
  const isOfAll = by === "channel" ? state.through === null : state[by] === null;
  if (mature === null || rates.length === 0 || !isOfAll) return 0;
  const entrants = new Map(rates.map((rate) => [rate.group, rate.entrants]));
  return mature - [...entrants.values()].reduce((sum, n) => sum + n, 0);
}

/** Those that the bars tell apart. */
function groupsOf(site: Site, by: By, rates: readonly GroupRate[]): Site["personas"] {
  if (by === "channel") return [];
  const told = new Set(rates.map(({ group }) => group));
  return (by === "persona" ? site.personas : site.segments).filter(({ id }) => told.has(id));
}
