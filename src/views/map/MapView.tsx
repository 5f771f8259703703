// The journey map, the front page. In: the answers of the period. Out: what moved, the river and its lanes, the same as a table, what the map lacks.
import type { ReactNode } from "react";
import { CHART_WIDTHS, type ChartSize, ChartSizes } from "../../charts/ChartSizes.tsx";
import { Legend } from "../../charts/Legend.tsx";
import { voiceOf } from "../../charts/props.ts";
import { River, type RiverProps } from "../../charts/River.tsx";
import { riverLegend } from "../../charts/river-facts.ts";
import { TableTwin } from "../../charts/TableTwin.tsx";
import { mapStages } from "../../findings/map-stages.ts";
import { markedFindings } from "../../findings/river-findings.ts";
import { isEmpty } from "../../geometry/chart.ts";
import { riverLayout } from "../../geometry/river/river.ts";
import { mapTable } from "../../tables/map.ts";
import { formatDate, formatPeriod } from "../../words/format.ts";
import { mapWords } from "../../words/map.ts";
import { findingHref } from "../finding-href.ts";
import { Objectives } from "../home/Objectives.tsx";
import { WhatMoved } from "../home/WhatMoved.tsx";
import { ThroughNote } from "../ThroughNote.tsx";
import { TakeAway } from "../take-away/TakeAway.tsx";
import { throughInFeedback } from "../through.ts";
import { useShown } from "../use-shown.ts";
import { MapGaps } from "./MapGaps.tsx";
import { MapTable } from "./MapTable.tsx";
import { MapTools } from "./MapTools.tsx";
import type { MapProps, MapViewProps } from "./map-props.ts";
import { StageEvidence } from "./StageEvidence.tsx";
import { StageStack } from "./StageStack.tsx";

/** The river's width beside the names of the lanes, for the width of the whole map. */
const RIVER_WIDTHS = {
  wide: Math.round(CHART_WIDTHS.wide * 0.87),
  medium: Math.round(CHART_WIDTHS.medium * 0.83),
  narrow: CHART_WIDTHS.narrow,
} as const satisfies Record<Exclude<ChartSize, "paper">, number>;

export function MapView(props: MapViewProps): ReactNode {
  const { language, site, answers } = props;
  const map: MapProps = {
    ...props,
    stages: mapStages(props, site, language),
    moves: answers.moves?.now ?? null,
  };
  return (
    <>
      <section className="part map-part">
        <WhatMoved {...props} findings={props.findings.now} />
        <MapBase {...map} />
        <ThroughNote text={throughInFeedback(props)} />
        <MapTools {...props} />
        <Pictures {...map} />
        <MapLegend {...map} />
        <OpenStage {...map} />
        <TableTwin table={mapTable(map.stages, map.moves, site, language)} language={language} />
        <TakeAway {...props} view="map" n={props.funnel.now.mature} />
      </section>
      <div className="columns">
        <Objectives {...props} />
        <MapGaps {...map} />
      </div>
    </>
  );
}

/** What every lane stands on, and what the map is for. */
function MapBase({ language, site, funnel, emotion, stages }: MapProps): ReactNode {
  const words = mapWords[language];
  const { mature, n } = funnel.now;
  const isSilent = stages.every(({ feeling }) => feeling === null);
  const isWordless = !isSilent && stages.every(({ verbatims }) => verbatims.length === 0);
  return (
    <div className="map-base">
      <p>
        {mature !== null &&
          `${words.base(mature, n ?? 0, emotion.now.n ?? 0, site.files.length, formatDate(site.data_end, language))} `}
        {site.objectives.length === 0
          ? words.noObjective
          : words.objective(site.objectives.map(({ text }) => text[language]))}
      </p>
      {isSilent && <p className="map-warning">{words.noVoice}</p>}
      {isWordless && <p className="map-warning">{words.noWords}</p>}
    </div>
  );
}

const layoutOf = ({ stages, language, findings, site, state, funnel }: MapProps, width: number) =>
  riverLayout(stages, {
    language,
    width,
    findings: markedFindings(findings.now, site),
    tooFew: funnel.now.n === null,
    open: state.stage,
  });

function Pictures(props: MapProps): ReactNode {
  const { language, live, state } = props;
  const compareName = state.compare === null ? {} : { compareName: formatPeriod(state.compare, language) };
  const more: Partial<RiverProps> =
    live === null
      ? {}
      : {
          live: true,
          onStage: (stage) => live.change({ stage: state.stage === stage ? null : stage }),
          hrefOf: (key) => hrefOf(key, props),
        };
  return (
    <ChartSizes
      sizes={useShown()}
      draw={(size) => {
        if (size === "paper") return null;
        const layout = layoutOf(props, RIVER_WIDTHS[size]);
        const river = (
          <River id={`river-${size}`} layout={layout} language={language} {...compareName} {...more} />
        );
        return size === "narrow" ? (
          <StageByStage {...props} river={river} />
        ) : (
          <MapTable {...props} river={river} />
        );
      }}
    />
  );
}

function hrefOf(key: string, props: MapProps): string | null {
  const finding = props.findings.now.findings.find((one) => one.key === key);
  return finding === undefined ? null : findingHref(finding, props);
}

/** On a phone the river first, running down, then a screen a stage. */
function StageByStage({ river, ...props }: MapProps & { readonly river: ReactNode }): ReactNode {
  const { stages, state } = props;
  return (
    <>
      {river}
      {state.stage === null &&
        stages.map((stage) => (
          <section key={stage.id} className="stage-screen">
            <h2>{stage.name}</h2>
            <StageStack {...props} stage={stage} />
          </section>
        ))}
    </>
  );
}

function MapLegend(props: MapProps): ReactNode {
  const { language, state } = props;
  const layout = layoutOf(props, RIVER_WIDTHS.wide);
  if (isEmpty(layout)) return null;
  const compareName = state.compare === null ? undefined : formatPeriod(state.compare, language);
  return <Legend id="river" items={riverLegend(layout, voiceOf({ language, compareName }))} />;
}

/** The stage that stands open alone, its lanes beside what is behind them. */
function OpenStage(props: MapProps): ReactNode {
  const { stages, state, language, live } = props;
  const words = mapWords[language];
  const stage = stages.find(({ id }) => id === state.stage);
  if (stage === undefined) return null;
  return (
    <section className="open-stage" data-open-stage={stage.id}>
      <h2>{stage.name}</h2>
      <button type="button" className="map-button live-only" onClick={() => live?.change({ stage: null })}>
        {words.closeStage}
      </button>
      <div className="open-stage-columns">
        <StageStack {...props} stage={stage} whole />
        <StageEvidence {...props} stage={stage} />
      </div>
    </section>
  );
}
