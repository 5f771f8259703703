// The map on the wall. In: the answers of the quarter. Out: the river, what moved lit and numbered and the rest dimmed; under it what each number is.
import type { ReactNode } from "react";
import { CHART_WIDTHS } from "../../../charts/ChartSizes.tsx";
import { River } from "../../../charts/River.tsx";
import { whyNoRates } from "../../../findings/funnel.ts";
import { mapStages } from "../../../findings/map-stages.ts";
import { markedFindings } from "../../../findings/river-findings.ts";
import { leadsOf, placeName } from "../../../findings/told.ts";
import { riverLayout } from "../../../geometry/river/river.ts";
import { findingWords } from "../../../words/findings.ts";
import { formatPeriod } from "../../../words/format.ts";
import { findingHref } from "../../finding-href.ts";
import { WhatMoved } from "../../map/WhatMoved.tsx";
import { useShown } from "../../use-shown.ts";
import type { ScreenProps } from "./meeting-props.ts";

/** Drawn small, shown large: its smallest text is then read from five metres. */
const WIDTH = 570;
/** Low enough for its text to be 24 pixels high on a screen of 720. */
const POINT = 36;

export function MapScreen(props: ScreenProps): ReactNode {
  const { site, language, state, live, findings } = props;
  const isNarrow = useShown().every((size) => size === "narrow");
  const stages = mapStages(props, site, language);
  const marks = markedFindings(findings.now, site);
  const lit = new Set(marks.map(({ stage }) => stage));
  const layout = riverLayout(stages, {
    ...{ language, width: isNarrow ? CHART_WIDTHS.narrow : WIDTH, point: POINT, findings: marks, open: null },
    untold: whyNoRates(props.funnel.now),
    ...(lit.size > 0 ? { lit } : {}),
  });
  const compareName = state.compare === null ? {} : { compareName: formatPeriod(state.compare, language) };
  const keys = new Map(findings.now.findings.map((one) => [one.key, one]));
  return (
    <div className="meeting-map">
      <River
        id="river-meeting"
        layout={layout}
        language={language}
        {...compareName}
        live={live !== null}
        onStage={(stage) => live?.change({ screen: `stage:${stage}` })}
        hrefOf={(key) => {
          const finding = keys.get(key);
          return finding === undefined ? null : findingHref(finding, props);
        }}
      />
      <Numbers {...props} />
    </div>
  );
}

/** Names alone: the sentences stand on the screens of their stages. Where nothing is proven, why. */
function Numbers(props: ScreenProps): ReactNode {
  const { findings, site, language } = props;
  const leads = leadsOf(findings.now);
  if (leads.length === 0) return <WhatMoved {...props} findings={findings.now} />;
  return (
    <ol className="meeting-numbers">
      {leads.map(({ lead }) => (
        <li key={lead.key}>
          <a href={findingHref(lead, props)}>
            {`${placeName(lead, site, language)} · ${findingWords[language].measures[lead.measure]}`}
          </a>
        </li>
      ))}
    </ol>
  );
}
