// The flow of journeys. In: its layout. Out: an SVG that tells the same facts by eye, pointer and keyboard.
import type { ReactNode } from "react";
import { isTouchpoint } from "../answers/letters.ts";
import type { NodeName } from "../answers/rows.ts";
import { type Empty, isEmpty } from "../geometry/chart.ts";
import type { SankeyLayout, SankeyLink, SankeyNode } from "../geometry/flow/sankey.ts";
import { chainOf } from "../geometry/flow/sankey-chain.ts";
import { flowWords } from "../words/paths.ts";
import { Legend } from "./Legend.tsx";
import {
  ChartFrame,
  classes,
  EmptyChart,
  Line,
  lightClass,
  NativeFacts,
  Rect,
  type Tip,
  toneClass,
} from "./parts.tsx";
import { type ChartProps, type Voice, voiceOf } from "./props.ts";
import { linkFacts, nodeFacts, sankeyDescription, sankeyLegend } from "./sankey-facts.ts";
import { type Marks, useMarks } from "./use-marks.ts";

export type SankeyProps = ChartProps<SankeyLayout | Empty> & {
  /** A node was clicked or chosen with Enter; `mark` is where a menu may open. Only touchpoint nodes. */
  readonly onNode?: (node: { readonly column: number; readonly node: NodeName }, mark: Element) => void;
  /** A ribbon between two touchpoints was clicked. By keyboard, each of the two offers the same. */
  readonly onLink?: (link: { readonly source: NodeName; readonly target: NodeName }, mark: Element) => void;
};

export function Sankey({ layout, ...rest }: SankeyProps): ReactNode {
  if (isEmpty(layout)) return <EmptyChart layout={layout} language={rest.language} name="sankey" />;
  return <Flow layout={layout} {...rest} />;
}

type FlowProps = Omit<SankeyProps, "layout"> & { readonly layout: SankeyLayout };

function Flow({ layout, id, live = false, onNode, onLink, ...speech }: FlowProps): ReactNode {
  const voice = voiceOf(speech);
  const marks = useMarks(
    layout.nodes.map(({ key, box }) => ({ key, x: box.x, y: box.y })),
    live,
  );
  const scene: Scene = { layout, voice, live, marks, chain: lit(layout, marks), onNode, onLink };
  const ribbons = layout.links.filter((link) => !isStub(link));
  return (
    <>
      <ChartFrame
        id={id}
        name="sankey"
        width={layout.width}
        height={layout.height}
        title={flowWords[voice.language].title(layout.n)}
        description={sankeyDescription(layout, voice)}
        live={live}
        tip={tipOf(scene)}
      >
        {ribbons.map((link) => (
          <Ribbon key={link.key} link={link} scene={scene} />
        ))}
        {layout.links.filter(isStub).map((link) => (
          <Ribbon key={link.key} link={link} scene={scene} />
        ))}
        {layout.headings.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a heading that moved is the same element, with its place changed.
          <Line key={at} line={line} className="chart-halo" />
        ))}
        {layout.nodes.map((node) => (
          <Node key={node.key} node={node} scene={scene} />
        ))}
      </ChartFrame>
      <Legend items={sankeyLegend(layout, voice)} id={id} />
      {layout.hidden.links > 0 && (
        <p className="chart-note">{flowWords[voice.language].hidden(layout.hidden.links, layout.hidden.n)}</p>
      )}
    </>
  );
}

type Scene = {
  readonly layout: SankeyLayout;
  readonly voice: Voice;
  readonly live: boolean;
  readonly marks: Marks;
  readonly chain: ReadonlySet<string> | null;
  readonly onNode: SankeyProps["onNode"];
  readonly onLink: SankeyProps["onLink"];
};

const isStub = (link: SankeyLink): boolean => link.kind !== "touchpoint" && link.kind !== "others";

function lit(layout: SankeyLayout, marks: Marks): ReadonlySet<string> | null {
  return marks.active === null ? null : chainOf(layout, marks.active);
}

function tipOf({ layout, marks, voice }: Scene): Tip | null {
  const node = layout.nodes.find((one) => one.key === marks.active);
  if (node)
    return {
      x: node.box.x + node.box.width,
      y: node.box.y + node.box.height,
      facts: nodeFacts(node, layout, voice),
    };
  const link = layout.links.find((one) => one.key === marks.active);
  return link ? { ...link.middle, facts: linkFacts(link, voice) } : null;
}

/** From this thickness an edge can be told from the inside. */
const WIDE_RIBBON = 4;

function Ribbon({ link, scene }: { readonly link: SankeyLink; readonly scene: Scene }): ReactNode {
  const { voice, live, marks, chain, onLink } = scene;
  const isChoice = link.kind === "touchpoint" && isTouchpoint(link.source) && isTouchpoint(link.target);
  const choose = onLink && isChoice ? (mark: Element) => onLink(link, mark) : undefined;
  return (
    <g
      className={classes(
        "sk-link",
        `sk-${link.kind}`,
        !isStub(link) && link.thickness >= WIDE_RIBBON && "sk-wide",
        choose !== undefined && "sk-choice",
        toneClass(link.tone),
        lightClass(chain, link.key),
      )}
      {...(choose && { onClick: (event) => choose(event.currentTarget) })}
      data-link={link.key}
      data-column={link.column}
      {...marks.hover(link.key)}
    >
      {/* Live, they are told once they are pointed at. */}
      {!live && <NativeFacts facts={linkFacts(link, voice)} live={false} />}
      <path d={link.path} className="sk-ribbon" />
      {link.wall !== null && <path d={link.wall} className="sk-wall" />}
      {link.labels.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a label that moved is the same element, with its place changed.
        <Line key={at} line={line} className="chart-halo" />
      ))}
    </g>
  );
}

function Node({ node, scene }: { readonly node: SankeyNode; readonly scene: Scene }): ReactNode {
  const { layout, voice, live, marks, chain, onNode } = scene;
  const facts = nodeFacts(node, layout, voice);
  const chosen = { column: node.column, node: node.node };
  const choose = onNode && node.kind === "touchpoint" ? (mark: Element) => onNode(chosen, mark) : undefined;
  const isBar = node.kind === "touchpoint" || node.kind === "others";
  return (
    <g
      className={classes("sk-node", `sk-${node.kind}`, toneClass(node.tone), lightClass(chain, node.key))}
      data-node={node.node}
      data-column={node.column}
      {...marks.focus(node.key, facts.join(", "), choose)}
    >
      <NativeFacts facts={facts} live={live} />
      {live && node.hit && <Rect box={node.hit} className="chart-hit" />}
      {isBar && <Rect box={node.box} className="sk-bar" />}
      {isBar && node.ghost && <path d={bracket(node.ghost, layout.direction)} className="sk-ghost" />}
      {node.labels.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a label that moved is the same element, with its place changed.
        <Line key={at} line={line} className="chart-halo" />
      ))}
    </g>
  );
}

/** The comparison period's extent as a thin bracket on the side where journeys arrive. */
function bracket(ghost: NonNullable<SankeyNode["ghost"]>, direction: "right" | "down"): string {
  const { x, y, width, height } = ghost;
  return direction === "right"
    ? `M${x + 4},${y}H${x}V${y + height}H${x + 4}`
    : `M${x},${y + 4}V${y}H${x + width}V${y + 4}`;
}
