// The paths page. In: the paths of the period and of the comparison. Out: the flow, its menu on nodes, and the most common whole paths.
import { type ReactNode, useState } from "react";
import type { Anchor, PathsAnswer } from "../../answers/rows.ts";
import { ChartPair } from "../../charts/ChartPair.tsx";
import { Sankey, type SankeyProps } from "../../charts/Sankey.tsx";
import { TableTwin } from "../../charts/TableTwin.tsx";
import { VariantList } from "../../charts/VariantList.tsx";
import { touchpointName } from "../../geometry/names.ts";
import { type SankeyOptions, sankeyLayout } from "../../geometry/sankey.ts";
import { linksTable, pathsTable, variantsTable } from "../../geometry/tables/paths.ts";
import { controlWords } from "../../words/controls.ts";
import { pathsTakeaway } from "../../words/takeaways.ts";
import { viewWords } from "../../words/views.ts";
import { Select } from "../controls/Select.tsx";
import { pathsFacts } from "../findings/paths.ts";
import type { PageProps } from "../Page.tsx";
import type { Pair } from "../questions.ts";
import { ScrollRegion } from "../ScrollRegion.tsx";
import type { ViewState } from "../state.ts";
import { Takeaway } from "../Takeaway.tsx";
import { type ChosenNode, NodeMenu } from "./NodeMenu.tsx";

/** Columns that fit a wide screen, and a phone where the flow runs downwards. */
const WIDE = { width: 1240, columns: 6, direction: "right" } as const;
const NARROW = { width: 358, columns: 4, direction: "down" } as const;

type PathsViewProps = PageProps & { readonly paths: Pair<PathsAnswer> };

export function PathsView(props: PathsViewProps): ReactNode {
  const { paths, language, site } = props;
  const words = viewWords[language];
  return (
    <>
      <section className="part">
        <Takeaway sentences={pathsSentences(props)} />
        <AnchorSelect {...props} />
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
export function pathsSentences(props: PageProps & { readonly paths: Pair<PathsAnswer> }): string[] {
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

/** Where journeys are aligned; a node's menu sets the other choices, which then appear here too. */
function AnchorSelect({ language, site, state, live }: PathsViewProps): ReactNode {
  const words = controlWords[language];
  const wanted = live?.wanted ?? state;
  const [side, id] = wanted.anchor.split(":");
  const name = id === undefined ? "" : touchpointName(site, Number(id), language);
  const chosen = side === "from" ? words.startsAt(name) : words.endsAt(name);
  return (
    <div className="part-controls live-only">
      <Select
        name="anchor"
        label={words.anchorLabel}
        value={wanted.anchor}
        options={[
          ["start", words.anchorStart],
          ["end", words.anchorEnd],
          ...(id === undefined ? [] : [[wanted.anchor, chosen] as const]),
        ]}
        onChange={(anchor) => live?.change({ ...wanted, anchor: anchor as Anchor })}
      />
    </div>
  );
}

function Flow(props: PathsViewProps): ReactNode {
  const { paths, language, site, state, live } = props;
  const [chosen, choose] = useState<ChosenNode | null>(null);
  const layout = (options: Pick<SankeyOptions, "width" | "columns" | "direction">) =>
    sankeyLayout(paths.now, paths.before, site, { ...options, language, anchor: state.anchor });
  const onNode: SankeyProps["onNode"] = ({ node }, mark) => choose({ touchpoint: Number(node), mark });
  const more = live === null ? {} : { live: true, onNode };
  return (
    <>
      <ChartPair
        wide={<Sankey id="paths-wide" layout={layout(WIDE)} language={language} {...more} />}
        narrow={<Sankey id="paths-narrow" layout={layout(NARROW)} language={language} {...more} />}
      />
      {live !== null && chosen !== null && (
        <NodeMenu
          {...props}
          chosen={chosen}
          onClose={() => choose(null)}
          onChoice={(change: Partial<ViewState>) => live.change({ ...live.wanted, ...change })}
        />
      )}
    </>
  );
}
