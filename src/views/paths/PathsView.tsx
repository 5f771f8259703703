// The paths page. In: the paths of the period and of the comparison. Out: the flow, its menu on nodes, and the most common whole paths.
import { type ReactNode, useState } from "react";
import type { FindingsAnswer } from "../../answers/finding.ts";
import type { Anchor } from "../../answers/rows.ts";
import type { Site } from "../../answers/site.ts";
import { CHART_WIDTHS, ChartSizes, type FlowSize } from "../../charts/ChartSizes.tsx";
import { Sankey, type SankeyProps } from "../../charts/Sankey.tsx";
import { TableTwin } from "../../charts/TableTwin.tsx";
import { VariantList } from "../../charts/VariantList.tsx";
import { pathsFacts } from "../../findings/paths.ts";
import { stopToTell } from "../../findings/stops.ts";
import { toldOf } from "../../findings/told.ts";
import { type SankeyOptions, sankeyLayout } from "../../geometry/flow/sankey.ts";
import { linksTable, pathsTable, variantsTable } from "../../tables/paths.ts";
import { stopsTable } from "../../tables/stops.ts";
import { endedPathWords } from "../../words/ended-paths.ts";
import { formatPeriod, type Language } from "../../words/format.ts";
import { variantWords } from "../../words/paths.ts";
import { findingSentence } from "../../words/takeaways/findings.ts";
import { pathsTakeaway } from "../../words/takeaways/paths.ts";
import { isExploratory } from "../exploratory.ts";
import { FindingsTwin } from "../FindingsTwin.tsx";
import { MeanwhileOnPage } from "../Meanwhile.tsx";
import type { Answers, ViewProps } from "../page.ts";
import { ScrollRegion } from "../ScrollRegion.tsx";
import type { ViewState } from "../state.ts";
import { Takeaway } from "../Takeaway.tsx";
import { ThroughNote } from "../ThroughNote.tsx";
import { TakeAway } from "../take-away/TakeAway.tsx";
import { shownAnchor, throughInPaths } from "../through.ts";
import { useShownFlow } from "../use-shown.ts";
import { ByOutcome } from "./ByOutcome.tsx";
import { type ByEndsAnswers, ByEndsNote, ByEndsRule, byEndsSentences, drawnByEnds } from "./by-ends.tsx";
import { GoalTimes } from "./GoalTimes.tsx";
import { keptToTrait, TraitNote, traitSentences } from "./kept-to-trait.tsx";
import { type ChosenNode, NodeMenu } from "./NodeMenu.tsx";
import { ReadBackwards } from "./ReadBackwards.tsx";
import { drawnAs, LensElsewhere, LensNote, lensSentence } from "./seen-otherwise.tsx";

/** Columns that fit; on a phone the flow runs downwards. A sheet of A4 is low: fewer touchpoints by name, in text of 8 points. */
const FLOWS = {
  wide: { columns: 6, direction: "right" },
  medium: { columns: 4, direction: "right" },
  // On the narrowest phones text of 11 px beats names cut short.
  narrow: { width: 358, columns: 4, direction: "down" },
  paper: { columns: 6, direction: "right", top: 5, height: 570 },
  low: { columns: 5, direction: "right", top: 4, height: 500 },
  projected: { columns: 4, direction: "right", top: 5, height: 340 },
} as const satisfies Record<FlowSize, Partial<SankeyOptions> & Pick<SankeyOptions, "columns" | "direction">>;

type PathsViewProps = ViewProps &
  Pick<Answers, "paths" | "findings" | "explain"> &
  Partial<Pick<Answers, "reshaped" | "trait">> &
  ByEndsAnswers;

export function PathsView(props: PathsViewProps): ReactNode {
  if (props.state.read === "ends") return <EndedPaths {...props} />;
  return props.state.trait === null ? <WholePaths {...props} /> : <TraitPaths {...props} />;
}

/** Of one channel, device or attribute: the flow alone, since the rest is counted of everybody. */
function TraitPaths(props: PathsViewProps): ReactNode {
  const drawn = keptToTrait(props);
  return (
    <section className="part">
      <Takeaway sentences={traitSentences(props)} />
      <TraitNote {...props} />
      {drawn !== null && (
        <>
          <Flow {...props} {...drawn} whole={props.site} />
          <FlowTables {...props} {...drawn} />
          <TakeAway {...props} view="paths" n={drawn.paths.now.n} compares />
        </>
      )}
    </section>
  );
}

/** Of what ended in the period: the flow and the whole paths, since the rest is counted of what begins in it. */
function EndedPaths(props: PathsViewProps): ReactNode {
  const { language, site } = props;
  const drawn = drawnByEnds(props);
  const words = endedPathWords[language];
  // From a touchpoint, or through one, what ended is followed on one's own files alone.
  const whole = site.exact ? site : null;
  return (
    <>
      <section className="part">
        <Takeaway sentences={byEndsSentences(props)} />
        <ByEndsNote {...props} />
        {drawn !== null && (
          <>
            <Flow {...props} {...drawn} whole={whole} />
            <FlowTables {...props} {...drawn} />
            <TakeAway {...props} view="paths" n={drawn.paths.now.n} compares />
            <ByEndsRule {...props} />
          </>
        )}
      </section>
      {drawn !== null && drawn.paths.now.n !== null && (
        <>
          <section className="part">
            <h2>{words.title}</h2>
            <p className="note">{drawn.paths.now.mature === null ? words.early : words.listNote}</p>
            <ScrollRegion name={words.title}>
              <VariantList
                answer={drawn.paths.now}
                site={site}
                language={language}
                told={toldOfEnds(drawn)}
              />
            </ScrollRegion>
            <TableTwin
              table={variantsTable(drawn.paths.now, site, language, toldOfEnds(drawn))}
              language={language}
            />
            <TakeAway {...props} view="paths" title={words.title} n={drawn.paths.now.n} />
          </section>
          <ByOutcome {...props} {...drawn} />
        </>
      )}
    </>
  );
}

/** Of the won a share is known once all losses are; feelings are told of what begins in a period alone. */
const toldOfEnds = ({ paths }: Pick<Answers, "paths">): readonly "converted"[] =>
  paths.now.mature === null ? [] : ["converted"];

function WholePaths(props: PathsViewProps): ReactNode {
  const { paths, language, site } = props;
  const words = variantWords[language];
  const drawn = drawnAs(props);
  const seen = { ...props, ...drawn };
  return (
    <>
      <section className="part">
        <Takeaway sentences={pathsSentences(props, props.state.anchor)} />
        <MeanwhileOnPage {...props} answer={props.findings.now} view="paths" />
        <ThroughNote text={throughInPaths(props, paths.now)} />
        <LensNote {...props} />
        <Flow {...seen} />
        <FlowTables {...seen} />
        <TakeAway {...props} view="paths" n={drawn.paths.now.n} compares />
        <LensElsewhere {...props} />
      </section>
      <section className="part">
        <h2>{words.title}</h2>
        <p className="note">{words.note}</p>
        <ScrollRegion name={words.title}>
          <VariantList answer={paths.now} site={site} language={language} />
        </ScrollRegion>
        <TableTwin table={variantsTable(paths.now, site, language)} language={language} />
        <TakeAway {...props} view="paths" title={words.title} n={paths.now.n} />
      </section>
      <ByOutcome {...props} />
      <ReadBackwards {...props} />
      <GoalTimes {...props} />
    </>
  );
}

/** The sentences above the flow; none under the threshold. */
export function pathsSentences(
  {
    paths,
    findings,
    reshaped,
    language,
    site,
    state,
  }: Omit<PathsViewProps, "explain" | "answers" | "base" | "pages" | "live">,
  anchor: Anchor,
): string[] {
  const otherwise = lensSentence({ reshaped, language, site, state });
  if (otherwise !== null) return [otherwise];
  const shown = shownAnchor(anchor, state, paths.now);
  const facts = pathsFacts(paths.now, { site, anchor: shown, language });
  const stop = shown === "start" ? stopSentence(findings.now, site, language, isExploratory(state)) : null;
  return facts === null ? [] : pathsTakeaway(facts, stop, language);
}

/** Of whole journeys, whatever the picture gathers or leaves out; null where nothing was compared. */
function stopSentence(
  findings: FindingsAnswer,
  site: Site,
  language: Language,
  exploratory: boolean,
): string | null {
  const stop = stopToTell(findings);
  const { period, compare } = findings;
  if (stop === null || compare === null) return null;
  return findingSentence(toldOf(stop, { period, compare, site, language, exploratory }), language);
}

function FlowTables({ paths, findings, site, language, state }: PathsViewProps): ReactNode {
  const { now, before } = paths;
  const anchor = shownAnchor(state.anchor, state, now);
  return (
    <div className="tables">
      <TableTwin table={pathsTable(now, before, site, language, anchor)} language={language} />
      <TableTwin table={linksTable(now, site, language, anchor)} language={language} />
      {findings.now.findings.length > 0 && (
        <TableTwin table={stopsTable(findings.now, site, language)} language={language} />
      )}
      <FindingsTwin site={site} language={language} findings={findings.now} />
    </div>
  );
}

/** What the reader asked for wins over what fits. */
function sizeOf({ columns, top }: ViewState): Partial<Pick<SankeyOptions, "columns" | "top">> {
  return {
    ...(columns === null ? {} : { columns: Number(columns) }),
    ...(top === null ? {} : { top: Number(top) }),
  };
}

/** `whole`: the site whose touchpoints can be asked about; null where none can. */
function Flow(props: PathsViewProps & { readonly whole: Site | null }): ReactNode {
  const { paths, findings, language, site, state, live } = props;
  const [chosen, choose] = useState<ChosenNode | null>(null);
  const layout = (size: FlowSize) =>
    sankeyLayout(paths.now, paths.before, site, {
      width: CHART_WIDTHS[size],
      ...FLOWS[size],
      ...sizeOf(state),
      language,
      anchor: shownAnchor(state.anchor, state, paths.now),
      findings: findings.now,
    });
  const onNode: SankeyProps["onNode"] = ({ node }, mark) => {
    // Each choice of the menu is one for the engine: it gets ready while the reader reads.
    live?.expect();
    choose({ touchpoint: node, mark });
  };
  const onLink: SankeyProps["onLink"] = ({ source, target }, mark) => {
    live?.expect();
    choose({ touchpoint: source, next: target, mark });
  };
  // A stage or a channel is no touchpoint to be asked about.
  const isGrouped = site !== props.whole;
  const more = live === null ? {} : { live: true, ...(isGrouped ? {} : { onNode, onLink }) };
  const names = state.compare === null ? {} : { compareName: formatPeriod(state.compare, language) };
  return (
    <>
      <ChartSizes
        sizes={useShownFlow(state.screen !== null)}
        draw={(size) => (
          <Sankey id={`paths-${size}`} layout={layout(size)} language={language} {...names} {...more} />
        )}
      />
      {live !== null && chosen !== null && (
        <NodeMenu
          {...props}
          chosen={chosen}
          onClose={() => choose(null)}
          onChoice={(change: Partial<ViewState>) => live.change(change)}
        />
      )}
    </>
  );
}
