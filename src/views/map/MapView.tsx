// The journey map, the front page. In: the answers of the period. Out: what moved, the river and its lanes, the same as a table, what the map lacks.
import { Fragment, type ReactNode } from "react";
import { CHART_WIDTHS, type ChartSize, ChartSizes } from "../../charts/ChartSizes.tsx";
import { Legend } from "../../charts/Legend.tsx";
import { toneClass } from "../../charts/parts.tsx";
import { voiceOf } from "../../charts/props.ts";
import { River, type RiverProps } from "../../charts/River.tsx";
import { riverLegend } from "../../charts/river-facts.ts";
import { TableTwin } from "../../charts/TableTwin.tsx";
import { aimedStages } from "../../findings/aims.ts";
import { whyNoRates } from "../../findings/funnel.ts";
import { type MapStage, mapStages } from "../../findings/map-stages.ts";
import { markedFindings } from "../../findings/river-findings.ts";
import { isEmpty, stageTone } from "../../geometry/chart.ts";
import { riverLayout } from "../../geometry/river/river.ts";
import { mapTable } from "../../tables/map.ts";
import { formatDate, formatPeriod, type Language } from "../../words/format.ts";
import { mapWords } from "../../words/map.ts";
import { findingHref } from "../finding-href.ts";
import { ThroughNote } from "../ThroughNote.tsx";
import { TakeAway } from "../take-away/TakeAway.tsx";
import { throughInFeedback } from "../through.ts";
import { useShown } from "../use-shown.ts";
import { DayView } from "./DayView.tsx";
import { Happenings } from "./Happenings.tsx";
import { MapGaps } from "./MapGaps.tsx";
import { MapTable } from "./MapTable.tsx";
import { MapTools } from "./MapTools.tsx";
import type { MapProps, MapViewProps } from "./map-props.ts";
import { Objectives } from "./Objectives.tsx";
import { SheetHead } from "./SheetHead.tsx";
import { StageEvidence } from "./StageEvidence.tsx";
import { StageLines } from "./StageLines.tsx";
import { StageStack } from "./StageStack.tsx";
import { Standing } from "./Standing.tsx";
import { sheetsOf } from "./sheets.ts";
import { Compared, WhatMoved } from "./WhatMoved.tsx";

/** The river's width beside the names of the lanes, for the width of the whole map. */
const RIVER_WIDTHS = {
  wide: Math.round(CHART_WIDTHS.wide * 0.87),
  medium: Math.round(CHART_WIDTHS.medium * 0.83),
  narrow: CHART_WIDTHS.narrow,
  // On A3 its smallest text stands at 7 pt, and the lanes have the rest of the sheet.
  paper: 1700,
} as const satisfies Record<ChartSize, number>;

/** How high a point of its scale is on A3, whose lanes want the room. */
const PAPER_POINT = 34;

export function MapView(props: MapViewProps): ReactNode {
  const { language, site, state, answers } = props;
  const { mode } = state;
  const stages = mapStages({ ...props, irritants: answers.irritants }, site, language);
  const map: MapProps = {
    ...props,
    stages: mode === "future" ? aimedStages(stages, site, state.period) : stages,
    moves: answers.moves?.now ?? null,
    series: answers.series?.now ?? null,
  };
  return (
    <>
      <section className="part map-part">
        <WhatMoved {...props} findings={props.findings.now} />
        <Standing {...props} />
        <div className="map-over">
          <MapBase {...map} />
          <MapTools {...props} />
        </div>
        {answers.hours === undefined ? <Stages {...map} /> : <DayView {...map} hours={answers.hours.now} />}
        <Compared {...props} findings={props.findings.now} />
      </section>
      <div className="columns">
        <Objectives {...props} />
        <MapGaps {...map} />
      </div>
      <Happenings {...props} />
    </>
  );
}

/** The river and the lanes of the map that is chosen. */
function Stages(props: MapProps): ReactNode {
  const { stages, moves, site, state, language } = props;
  return (
    <>
      <ThroughNote text={throughInFeedback(props)} />
      <ModeNote {...props} />
      <Pictures {...props} />
      <MapLegend {...props} />
      <OpenStage {...props} />
      <TableTwin
        table={mapTable(stages, moves, { site, mode: state.mode, period: state.period }, language)}
        language={language}
      />
      <TakeAway {...props} view="map" n={props.funnel.now.mature} compares />
    </>
  );
}

/** What another map than the current one draws, and what it lacks. */
function ModeNote({ state, stages, site, language }: MapProps): ReactNode {
  const words = mapWords[language];
  if (state.mode !== "future" && state.mode !== "service") return null;
  const isAimless =
    state.mode === "future" &&
    stages.every(({ aim }) => aim === undefined || (aim.mean ?? aim.share) === null);
  const isAQuarter = site.periods.some(({ id }) => id === state.period);
  return (
    <p className="note">
      {isAimless ? (isAQuarter ? words.noAim : words.answersOneQuarter) : words.modeHelp[state.mode]}
      {state.mode === "service" && ` ${words.answersNote}`}
    </p>
  );
}

/** What every lane stands on, and what the map is for. */
function MapBase({ language, site, state, funnel, emotion, stages }: MapProps): ReactNode {
  const words = mapWords[language];
  const { mature, n, existing } = funnel.now;
  const isSilent = stages.every(({ feeling }) => feeling === null);
  const isWordless = !isSilent && stages.every(({ verbatims }) => verbatims.length === 0);
  return (
    <div className="map-base">
      <p>
        {mature !== null &&
          `${words.base(mature, n ?? 0, emotion.now.n ?? 0, site.files.length, formatDate(site.data_end, language))} `}
        {(existing ?? 0) > 0 && `${words.existing(existing ?? 0)} `}
        {objectivesText(site, state.period, language)}
      </p>
      {isSilent && n !== null && <p className="map-warning">{words.noVoice}</p>}
      {isWordless && <p className="map-warning">{words.noWords}</p>}
    </div>
  );
}

/** How many objectives are met in the quarter shown; what each says stands below the map. */
function objectivesText({ objectives }: MapProps["site"], period: string, language: Language): string {
  const words = mapWords[language];
  if (objectives.length === 0) return words.noObjective;
  const statuses = objectives.map(
    ({ results }) => results.find((one) => one.period === period)?.status ?? null,
  );
  const count = (status: (typeof statuses)[number]): number =>
    statuses.filter((one) => one === status).length;
  return words.objectivesMet(
    count("met"),
    count("missed"),
    objectives.length - count("met") - count("missed"),
  );
}

const layoutOf = (
  { stages, language, findings, site, state, funnel }: MapProps,
  size: ChartSize,
  sheet: readonly MapStage[] = stages,
) =>
  riverLayout(sheet, {
    whole: stages,
    ...(size === "paper" ? { point: PAPER_POINT } : {}),
    language,
    width: RIVER_WIDTHS[size],
    // What moved is of the map as it is.
    findings: state.mode === "current" ? markedFindings(findings.now, site) : [],
    untold: whyNoRates(funnel.now),
    open: state.stage,
  });

function Pictures(props: MapProps): ReactNode {
  const { language, live, state } = props;
  const compareName =
    state.compare === null || state.mode === "future"
      ? {}
      : { compareName: formatPeriod(state.compare, language) };
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
        const river = (sheet: readonly MapStage[], at = 0): ReactNode => (
          <River
            id={`river-${size}${at === 0 ? "" : `-${at + 1}`}`}
            layout={layoutOf(props, size, sheet)}
            language={language}
            {...compareName}
            {...more}
          />
        );
        if (size === "narrow") return <StageByStage {...props} river={river(props.stages)} />;
        if (size !== "paper") return <MapTable {...props} river={river(props.stages)} />;
        const sheets = state.stage === null ? sheetsOf(props.stages) : [props.stages];
        return sheets.map((sheet, at) => (
          <Fragment key={sheet[0]?.id}>
            {at > 0 && <SheetHead {...props} sheet={sheet} number={at + 1} count={sheets.length} />}
            <MapTable
              {...props}
              columns={sheet}
              river={river(sheet, at)}
              // Opened alone, a stage is what is printed: its own lanes stand beside their evidence.
              whole={state.stage === null}
            />
          </Fragment>
        ));
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
        stages.map((stage, at) => (
          <section key={stage.id} className={`stage-screen ${toneClass(stageTone(at, stages.length))}`}>
            <h2>{stage.name}</h2>
            <StageStack {...props} stage={stage} />
          </section>
        ))}
    </>
  );
}

function MapLegend(props: MapProps): ReactNode {
  const { language, state } = props;
  const layout = layoutOf(props, "wide");
  if (isEmpty(layout)) return null;
  const compareName =
    state.compare === null || state.mode === "future" ? undefined : formatPeriod(state.compare, language);
  return <Legend id="river" items={riverLegend(layout, voiceOf({ language, compareName }))} />;
}

/** The stage that stands open alone, its lanes beside what is behind them. */
function OpenStage(props: MapProps): ReactNode {
  const { stages, state, language, live } = props;
  const words = mapWords[language];
  const stage = stages.find(({ id }) => id === state.stage);
  if (stage === undefined) return null;
  return (
    <section
      className={`open-stage ${toneClass(stageTone(stages.indexOf(stage), stages.length))}`}
      data-open-stage={stage.id}
    >
      <h2>{stage.name}</h2>
      <button type="button" className="map-button live-only" onClick={() => live?.change({ stage: null })}>
        {words.closeStage}
      </button>
      <div className="open-stage-columns">
        <StageStack {...props} stage={stage} whole />
        <StageEvidence {...props} stage={stage} />
      </div>
      <StageLines {...props} stage={stage} />
    </section>
  );
}
