// The paths page. In: the paths of the period and of the comparison. Out: the flow, its menu on nodes, and the most common whole paths.
import { type ReactNode, useState } from "react";
import type { PathsAnswer } from "../../answers/rows.ts";
import { ChartPair } from "../../charts/ChartPair.tsx";
import { Sankey, type SankeyProps } from "../../charts/Sankey.tsx";
import { TableTwin } from "../../charts/TableTwin.tsx";
import { VariantList } from "../../charts/VariantList.tsx";
import { type SankeyOptions, sankeyLayout } from "../../geometry/sankey.ts";
import { linksTable, pathsTable, variantsTable } from "../../geometry/tables/paths.ts";
import { pathsTakeaway } from "../../words/takeaways.ts";
import { viewWords } from "../../words/views.ts";
import { pathsFacts } from "../findings/paths.ts";
import type { ViewProps } from "../Page.tsx";
import type { Pair } from "../questions.ts";
import { ScrollRegion } from "../ScrollRegion.tsx";
import type { ViewState } from "../state.ts";
import { Takeaway } from "../Takeaway.tsx";
import { useShown } from "../use-shown.ts";
import { type ChosenNode, NodeMenu } from "./NodeMenu.tsx";

/** Columns that fit a wide screen, and a phone where the flow runs downwards. */
const WIDE = { width: 1240, columns: 6, direction: "right" } as const;
const NARROW = { width: 358, columns: 4, direction: "down" } as const;

type PathsViewProps = ViewProps & { readonly paths: Pair<PathsAnswer> };

export function PathsView(props: PathsViewProps): ReactNode {
  const { paths, language, site } = props;
  const words = viewWords[language];
  return (
    <>
      <section className="part">
        <Takeaway sentences={pathsSentences(props)} />
        <Flow {...props} />
        <FlowTables {...props} />
      </section>
      <section className="part">
        <h2>{words.variants}</h2>
        <p className="note">{words.variantsNote}</p>
        <ScrollRegion name={words.variants}>
          <VariantList answer={paths.now} site={site} language={language} />
        </ScrollRegion>
        <TableTwin table={variantsTable(paths.now, site, language)} language={language} />
      </section>
    </>
  );
}

/** The sentences above the flow; none under the threshold. */
export function pathsSentences(props: ViewProps & { readonly paths: Pair<PathsAnswer> }): string[] {
  const { paths, language, site } = props;
  const { anchor, compare } = props.state;
  const facts = pathsFacts(paths, {
    site,
    anchor: props.page === "home" ? "start" : anchor,
    compare,
    language,
  });
  return facts === null ? [] : pathsTakeaway(facts, language);
}

function FlowTables({ paths, site, language, state }: PathsViewProps): ReactNode {
  const { now, before } = paths;
  return (
    <div className="tables">
      <TableTwin table={pathsTable(now, before, site, language, state.anchor)} language={language} />
      <TableTwin table={linksTable(now, site, language, state.anchor)} language={language} />
    </div>
  );
}

function Flow(props: PathsViewProps): ReactNode {
  const { paths, language, site, state, live } = props;
  const shown = useShown();
  const [chosen, choose] = useState<ChosenNode | null>(null);
  const layout = (options: Pick<SankeyOptions, "width" | "columns" | "direction">) =>
    sankeyLayout(paths.now, paths.before, site, { ...options, language, anchor: state.anchor });
  const onNode: SankeyProps["onNode"] = ({ node }, mark) => choose({ touchpoint: Number(node), mark });
  const more = live === null ? {} : { live: true, onNode };
  return (
    <>
      <ChartPair
        wide={shown.wide && <Sankey id="paths-wide" layout={layout(WIDE)} language={language} {...more} />}
        narrow={
          shown.narrow && <Sankey id="paths-narrow" layout={layout(NARROW)} language={language} {...more} />
        }
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
