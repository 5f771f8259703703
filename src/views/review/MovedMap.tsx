// The map with what changed marked on it. In: the review's answers. Out: the river, each mark the way to its picture, its legend and its table.
import type { ReactNode } from "react";
import { CHART_WIDTHS, type ChartSize, ChartSizes } from "../../charts/ChartSizes.tsx";
import { Legend } from "../../charts/Legend.tsx";
import { voiceOf } from "../../charts/props.ts";
import { River } from "../../charts/River.tsx";
import { riverLegend } from "../../charts/river-facts.ts";
import { TableTwin } from "../../charts/TableTwin.tsx";
import { whyNoRates } from "../../findings/funnel.ts";
import { mapStages } from "../../findings/map-stages.ts";
import { markedFindings } from "../../findings/river-findings.ts";
import { isEmpty } from "../../geometry/chart.ts";
import { riverLayout } from "../../geometry/river/river.ts";
import { mapTable } from "../../tables/map.ts";
import { formatPeriod } from "../../words/format.ts";
import { paperWords } from "../../words/papers.ts";
import { findingHref } from "../finding-href.ts";
import { useShown } from "../use-shown.ts";
import type { MeetingProps } from "./meeting/meeting-props.ts";

export function MovedMap(props: MeetingProps): ReactNode {
  const { site, language, state, findings, live } = props;
  const stages = mapStages(props, site, language);
  const layoutOf = (size: ChartSize) =>
    riverLayout(stages, {
      ...{ language, width: CHART_WIDTHS[size], findings: markedFindings(findings.now, site), open: null },
      untold: whyNoRates(props.funnel.now),
    });
  const compareName = state.compare === null ? undefined : formatPeriod(state.compare, language);
  const keys = new Map(findings.now.findings.map((one) => [one.key, one]));
  const layout = layoutOf("wide");
  return (
    <section className="part moved-map">
      <h2>{paperWords[language].map}</h2>
      {/* No table stands under it whose head would name the stages. */}
      <div className="chart-alone">
        <ChartSizes
          sizes={useShown().filter((size) => size !== "paper")}
          draw={(size) => (
            <River
              id={`river-review-${size}`}
              layout={layoutOf(size)}
              language={language}
              {...(compareName === undefined ? {} : { compareName })}
              live={live !== null}
              hrefOf={(key) => {
                const finding = keys.get(key);
                return finding === undefined ? null : findingHref(finding, props);
              }}
            />
          )}
        />
      </div>
      {!isEmpty(layout) && (
        <Legend id="river-review" items={riverLegend(layout, voiceOf({ language, compareName }))} />
      )}
      <TableTwin
        table={mapTable(stages, null, { site, mode: "current", period: state.period }, language)}
        language={language}
      />
    </section>
  );
}
