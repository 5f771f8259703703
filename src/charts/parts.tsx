// What every chart is made of: its frame, its lines of text, its tooltip, its facts. In: places and words. Out: elements.
import type { ReactNode } from "react";
import type { Box, Empty, Text, Tone } from "../geometry/chart.ts";
import { chartWords } from "../words/charts.ts";
import type { Language } from "../words/format.ts";

/** Classes given at the same time; null and false are left out. */
export function classes(...names: readonly (string | false | null)[]): string {
  return names.filter((name) => name).join(" ");
}

export function toneClass(tone: Tone): string {
  return tone === null ? "stage-none" : `stage-${tone}`;
}

/** Lit, dimmed or neither, as a class: nothing changes while no mark is active. */
export function lightClass(chain: ReadonlySet<string> | null, key: string): string | null {
  if (chain === null) return null;
  return chain.has(key) ? "is-lit" : "is-dim";
}

export function Line({ line, className }: { readonly line: Text; readonly className?: string }): ReactNode {
  return (
    <text
      x={line.x}
      y={line.y}
      fontSize={line.size}
      textAnchor={line.anchor === "start" ? undefined : line.anchor}
      className={classes(
        "chart-text",
        line.strong && "chart-strong",
        line.quiet && "chart-quiet",
        className ?? null,
      )}
    >
      {line.text}
    </text>
  );
}

/** A native tooltip: the facts of a mark where no script runs. */
export function NativeFacts({
  facts,
  live,
}: {
  readonly facts: readonly string[];
  readonly live: boolean;
}): ReactNode {
  return live ? null : <title>{facts.join("\n")}</title>;
}

export function Rect({ box, className }: { readonly box: Box; readonly className: string }): ReactNode {
  return <rect x={box.x} y={box.y} width={box.width} height={box.height} className={className} />;
}

export type Tip = { readonly x: number; readonly y: number; readonly facts: readonly string[] };

type FrameProps = {
  readonly id: string;
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly live: boolean;
  readonly tip: Tip | null;
  readonly children: ReactNode;
};

/** The SVG with its title and description, and the tooltip above it. */
export function ChartFrame(props: FrameProps): ReactNode {
  const { id, width, height, live } = props;
  return (
    <div className={`chart chart-${props.name}`} data-chart={props.name}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role={live ? "group" : "img"}
        aria-labelledby={`${id}-title ${id}-desc`}
      >
        <title id={`${id}-title`}>{props.title}</title>
        <desc id={`${id}-desc`}>{props.description}</desc>
        {props.children}
      </svg>
      {props.tip && <Tooltip tip={props.tip} width={width} height={height} />}
    </div>
  );
}

/** Under this width there is no room for a tooltip beside its mark: it takes the picture's whole width, below. */
const NARROW = 640;

/** Placed by the pointer's mark; only ever drawn by scripts, so its place may be set as a style. */
function Tooltip({
  tip,
  width,
  height,
}: {
  readonly tip: Tip;
  readonly width: number;
  readonly height: number;
}): ReactNode {
  const [title, ...facts] = tip.facts;
  const top = `${(100 * tip.y) / height}%`;
  const left = `${(100 * tip.x) / width}%`;
  const side = width < NARROW ? "across" : tip.x > width / 2 ? "left" : "right";
  return (
    <div className={`chart-tip chart-tip-${side}`} style={side === "across" ? { top } : { left, top }}>
      <strong>{title}</strong>
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </div>
  );
}

/** Why there is nothing to see, and what to do. */
export function EmptyChart({
  layout,
  language,
  name,
}: {
  readonly layout: Empty;
  readonly language: Language;
  readonly name: string;
}): ReactNode {
  return (
    <div className={`chart chart-${name} chart-empty`} data-chart={name} data-empty={layout.empty}>
      <p>{chartWords[language].empty[layout.empty]}</p>
    </div>
  );
}

/** Diagonal lines in the colour of the stage: there, but not seen. */
export function Hatch({ id }: { readonly id: string }): ReactNode {
  return (
    <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width={6} height={6} className="hatch-ground" />
      <rect width={2.5} height={6} className="hatch-line" />
    </pattern>
  );
}
